/** Where a tile stands: columns from the west, rows from the north, both from 0. */
export type Tile = readonly [place: string, column: number, row: number];

/** A map of tiles of one size: our own arrangement, one tile for each authority. */
export interface TileMap {
  title: string;
  tiles: readonly Tile[];
}

/** The authorities of the region as they are, and those that one of them replaced. */
export const regionTiles: readonly TileMap[] = [
  {
    title: "Yorkshire and The Humber today",
    tiles: [
      ["north-yorkshire", 2, 0],
      ["bradford", 0, 1],
      ["leeds", 1, 1],
      ["york", 2, 1],
      ["east-riding-of-yorkshire", 3, 1],
      ["kingston-upon-hull", 4, 1],
      ["calderdale", 0, 2],
      ["kirklees", 1, 2],
      ["wakefield", 2, 2],
      ["north-lincolnshire", 3, 2],
      ["north-east-lincolnshire", 4, 2],
      ["barnsley", 1, 3],
      ["doncaster", 2, 3],
      ["sheffield", 1, 4],
      ["rotherham", 2, 4]
    ]
  },
  {
    title: "North Yorkshire until 31 March 2023",
    tiles: [
      ["richmondshire", 1, 0],
      ["hambleton", 2, 0],
      ["scarborough", 3, 0],
      ["craven", 0, 1],
      ["harrogate", 1, 1],
      ["ryedale", 3, 1],
      ["selby", 2, 2]
    ]
  }
];

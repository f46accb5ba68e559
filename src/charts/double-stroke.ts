/** Two short slanted strokes, a symbol of Plot: here a line is broken, because the count is. */
export const doubleStroke = {
  draw(context: CanvasPath, size: number) {
    const reach = Math.sqrt(size) / 2;
    for (const shift of [-1.5, 1.5]) {
      context.moveTo(shift - 1, reach);
      context.lineTo(shift + 1, -reach);
    }
  }
};

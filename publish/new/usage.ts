/** What the command can do, with examples. */
export const usage = `npm run new -- <what> <name> [options]

  story <name> [--area <place>]
      Writes src/<name>.md: a page about a place, with the parts of York's story that
      the place has data for. The place is a name, a former name or an area code, and
      defaults to the name of the page.

      npm run new -- story leeds
      npm run new -- story moor-and-coast --area "North Yorkshire"
      npm run new -- story calderdale --area E08000033

  help
      Prints this.

Every command takes --dry-run, which writes nothing and prints what it would write.
A file that is there already is never written over.`;

/** What the command can do, with examples. */
export const usage = `npm run new -- <what> <name> [options]

  story <name> [--area <place>]
      Writes src/<name>.md: a page about a place, with the parts of York's story that
      the place has data for. The place is a name, a former name or an area code, and
      defaults to the name of the page.

      npm run new -- story leeds
      npm run new -- story moor-and-coast --area "North Yorkshire"
      npm run new -- story calderdale --area E08000033

  dataset <name> --csv <file> [--answers <file>] [options]
      Makes a table of an author's own file: its contract, the carried copy, the recipe
      and the entries. Nothing is guessed: who is counted, under which licence, what a
      gap means. Say it in a file of answers (JSON) or as options; on a terminal, what
      is missing is asked for. Without, the message lists what to pass.

      --column "people=customers who were asked (people)"   what a column is, and its unit
      --key place,year          the columns that tell one row from every other
      --protects people         columns whose small counts are withheld, or none
      --exempt "why"            why small counts may stand all the same
      --marks mark --gap "under 10=small"   the column that says why a count is missing
      --text code               a column that is text although it looks like numbers

      npm run new -- dataset cafe-survey --csv my.csv --answers cafe-survey.json

  figure <name> --table <table> [options]
      Declares a figure of one series of a table, with its test and its entry. Its title
      is what the data bear out, from the first number to the last.

      --value people --period year   the columns, where there is more than one
      --where "flow=net"        holds another key column, so that a period has one row
      --area leeds              the one place of the figure; left out, it is of any place
      --what "net migration"    what is counted, as it stands in the title
      --level 0.95              the level of the interval, where its column does not say it

      npm run new -- figure cafe-customers --table cafe_survey --value asked

  help
      Prints this.

Every command takes --dry-run, which writes nothing and prints what it would write.
A file that is there already is never written over.`;

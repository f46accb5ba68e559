/**
 * Returns the search box. It is in the page from the start, so that nothing
 * moves when its script arrives; the style hides it where scripts are off.
 */
export function renderSearch(): string {
  return `<form class="search-form" role="search" action="./search">
<label for="search-box">Search pages, figures and tables</label>
<input id="search-box" type="search" name="q" autocomplete="off" spellcheck="false" autocapitalize="none" enterkeyhint="search">
</form>
<p class="search-status" role="status"></p>
<ol class="search-results" hidden></ol>`;
}

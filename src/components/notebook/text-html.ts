import MarkdownIt from "markdown-it";

/**
 * Markdown of a notebook, which may come from anybody: HTML in it is shown as
 * text, a picture is not fetched, and a link may only lead to a page.
 */
const markdown = new MarkdownIt({html: false, linkify: false, typographer: false});
markdown.disable("image");
markdown.validateLink = (address) => /^(https?:\/\/|mailto:|[#/.])/i.test(address.trim());
markdown.renderer.rules.link_open = (tokens, index, options, _, self) => {
  tokens[index].attrSet("rel", "noreferrer");
  return self.renderToken(tokens, index, options);
};

/** Returns the HTML of a *text* in Markdown; it can hold neither script nor picture. */
export const textHtml = (text: string): string => markdown.render(text);

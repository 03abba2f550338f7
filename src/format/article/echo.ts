/// Titles said twice. The one rule kept here: a title is said again only right below itself; further down it is part of the text.

/// How far below its title a text may say it again.
const ECHO = 3;

/// Whether the paragraph at a place, counted from the title, is the title once more.
export function isEcho(at: number, paragraph: string, title: string | undefined): boolean {
  return at > 0 && at <= ECHO && paragraph === title;
}

/// What is asked for a moment, of one node: a menu at a place of the window, or what it may be linked to. The one rule
/// kept here: it is in no link, and closing it changes nothing.

export type Prompt =
  | { readonly kind: 'menu'; readonly node: string; readonly x: number; readonly y: number }
  | { readonly kind: 'link'; readonly node: string };

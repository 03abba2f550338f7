/// What the thread of the embedded database is told and what it answers. The one rule kept here: every order is
/// answered once, under its number.

import type { Value } from './database.ts';

export type Order =
  | { readonly act: 'open'; readonly folder: string }
  | { readonly act: 'query'; readonly sql: string; readonly values: readonly Value[] }
  | { readonly act: 'run'; readonly sql: string }
  | { readonly act: 'copy'; readonly sql: string; readonly text: string }
  | { readonly act: 'close' };

export type Numbered = Order & { readonly number: number };

export type Answer =
  | { readonly number: number; readonly rows: readonly object[] }
  | { readonly number: number; readonly failure: string; readonly code: string | null };

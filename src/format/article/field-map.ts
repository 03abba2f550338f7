/// Which column or key holds what. The one rule kept here: whoever says it goes before what the names say.

export const FIELDS = ['text', 'title', 'outlet', 'author', 'published', 'language', 'url'] as const;
export type Field = (typeof FIELDS)[number];

/// Names of columns by field; a path such as `source.name` leads into objects.
export type FieldMap = Readonly<Partial<Record<Field, string>>>;

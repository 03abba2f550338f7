/// Messages: actors and the ties between them.

import type { Message } from '../message.ts';

export const ACTORS = {
  'actors.label': { en: 'What to draw', ar: 'ما يُرسم' },
  'actors.events': { en: 'Events', ar: 'الأحداث' },
  'actors.actors': { en: 'Who with whom', ar: 'من مع من' },
  'actors.title': { en: 'Linked by events', ar: 'صلة عبر أحداث' },
  'actors.together': { en: 'Events both take part in', ar: 'أحداث شارك فيها الاثنان' },
  'actors.none': {
    en: 'The filters leave no event that both take part in.',
    ar: 'لا تُبقي المرشحات حدثًا شارك فيه الاثنان.',
  },
} as const satisfies Readonly<Record<string, Message>>;

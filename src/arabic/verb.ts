/// Conjugation: the written forms of a verb from its third person singular. The one rule kept here: forms
/// are spelled as news spells them, without vowel marks, and a class of verbs is told from its spelling.

export type VerbNumber = 'singular' | 'dual' | 'plural';

/// One written form. `gender` is null where the spelling is the same for both.
export interface ConjugatedForm {
  readonly form: string;
  readonly tense: 'perfect' | 'imperfect';
  readonly voice: 'active' | 'passive';
  readonly person: 1 | 3;
  readonly number: VerbNumber;
  readonly gender: 'masculine' | 'feminine' | null;
}

/// How the last letters of a verb behave. `doubled` is told from a shadda on the last letter (`أقرّ`).
export type VerbClass = 'sound' | 'hollow' | 'defective' | 'doubled' | 'hamzated';

const SHADDA = '\u0651';
const WEAK_ENDINGS = 'اىي';

/// The class of a verb given its perfect, with a shadda if doubled, and its imperfect.
export function verbClass(perfect: string, imperfect: string): VerbClass {
  if (perfect.endsWith(SHADDA)) return 'doubled';
  if (WEAK_ENDINGS.includes(perfect.at(-1) ?? '')) return 'defective';
  if (perfect.at(-1) === 'أ') return 'hamzated';
  if (perfect.at(-2) === 'ا' && 'ويا'.includes(imperfect.at(-2) ?? ' ')) return 'hollow';
  return 'sound';
}

/// All the forms of a verb that news uses: third person, first person, jussive where it is spelled apart, and
/// the passive where it is spelled apart.
export function conjugate(perfect: string, imperfect: string): readonly ConjugatedForm[] {
  const kind = verbClass(perfect, imperfect);
  const base = perfect.replaceAll(SHADDA, '');
  const present = imperfect.replaceAll(SHADDA, '');
  return [
    ...perfectForms(base, kind, 'active'),
    ...firstPersonPerfect(base, kind),
    ...imperfectForms(present, kind, 'active'),
    ...passivePerfect(base, kind),
    ...passiveImperfect(base, present, kind),
  ];
}

type Voice = ConjugatedForm['voice'];
interface Shape {
  readonly number: VerbNumber;
  readonly gender: 'masculine' | 'feminine';
}

const HE: Shape = { number: 'singular', gender: 'masculine' };
const SHE: Shape = { number: 'singular', gender: 'feminine' };
const TWO_MEN: Shape = { number: 'dual', gender: 'masculine' };
const TWO_WOMEN: Shape = { number: 'dual', gender: 'feminine' };
const THEY: Shape = { number: 'plural', gender: 'masculine' };
const THESE_WOMEN: Shape = { number: 'plural', gender: 'feminine' };

function perfectForm(form: string, voice: Voice, { number, gender }: Shape): ConjugatedForm {
  return { form, tense: 'perfect', voice, person: 3, number, gender };
}

function imperfectForm(form: string, voice: Voice, { number, gender }: Shape): ConjugatedForm {
  return { form, tense: 'imperfect', voice, person: 3, number, gender };
}

function firstPerson(form: string, tense: ConjugatedForm['tense'], voice: Voice, number: VerbNumber): ConjugatedForm {
  return { form, tense, voice, person: 1, number, gender: null };
}

function perfectForms(base: string, kind: VerbClass, voice: Voice): ConjugatedForm[] {
  const weak = kind === 'defective';
  const stem = weak ? base.slice(0, -1) : base;
  const she = base.endsWith('ي') ? `${base}ت` : `${stem}ت`;
  const forms = [
    perfectForm(base, voice, HE),
    perfectForm(she, voice, SHE),
    perfectForm(dualPerfect(base, kind), voice, TWO_MEN),
    perfectForm(`${she}ا`, voice, TWO_WOMEN),
    perfectForm(`${stem}وا`, voice, THEY),
  ];
  if (kind === 'hamzated')
    forms.push(
      perfectForm(`${base.slice(0, -1)}ؤوا`, voice, THEY),
      perfectForm(`${base.slice(0, -1)}ءوا`, voice, THEY),
    );
  return forms;
}

function dualPerfect(base: string, kind: VerbClass): string {
  if (kind === 'hamzated') return `${base.slice(0, -1)}آ`;
  if (kind !== 'defective') return `${base}ا`;
  return base.slice(0, -1) + (base.endsWith('ا') ? 'وا' : 'يا');
}

function firstPersonStem(base: string, kind: VerbClass): string {
  if (kind === 'hollow') return base.slice(0, -2) + base.slice(-1);
  if (kind === 'doubled') return base + base.slice(-1);
  if (kind === 'defective') return base.slice(0, -1) + (base.endsWith('ا') ? 'و' : 'ي');
  return base;
}

function firstPersonPerfect(base: string, kind: VerbClass): ConjugatedForm[] {
  const stem = firstPersonStem(base, kind);
  return [
    firstPerson(stem.endsWith('ن') ? `${stem}ا` : `${stem}نا`, 'perfect', 'active', 'plural'),
    firstPerson(stem.endsWith('ت') ? stem : `${stem}ت`, 'perfect', 'active', 'singular'),
  ];
}

const FINAL_VOWELS = 'ويى';

function imperfectForms(present: string, kind: VerbClass, voice: Voice): ConjugatedForm[] {
  const body = present.slice(1);
  const forms = [...thirdPersonImperfect(body, voice), ...firstPersonImperfect(body, voice)];
  const short = jussive(body, kind);
  if (short !== null) {
    forms.push(imperfectForm(`ي${short}`, voice, HE), imperfectForm(`ت${short}`, voice, SHE));
  }
  const women = kind === 'hollow' ? (short ?? body) : body.replace(/ى$/, 'ي');
  forms.push(imperfectForm(`ي${women}ن`, voice, THESE_WOMEN));
  return forms;
}

function thirdPersonImperfect(body: string, voice: Voice): ConjugatedForm[] {
  const weak = FINAL_VOWELS.includes(body.at(-1) ?? ' ');
  const dual = dualImperfect(body);
  const forms = [
    imperfectForm(`ي${body}`, voice, HE),
    imperfectForm(`ت${body}`, voice, SHE),
    imperfectForm(`ي${dual}ن`, voice, TWO_MEN),
    imperfectForm(`ي${dual}`, voice, TWO_MEN),
    imperfectForm(`ت${dual}ن`, voice, TWO_WOMEN),
    imperfectForm(`ت${dual}`, voice, TWO_WOMEN),
  ];
  for (const stem of pluralStems(weak ? body.slice(0, -1) : body)) {
    forms.push(imperfectForm(`ي${stem}ون`, voice, THEY), imperfectForm(`ي${stem}وا`, voice, THEY));
  }
  return forms;
}

function dualImperfect(body: string): string {
  if (body.endsWith('أ')) return `${body.slice(0, -1)}آ`;
  return `${body.replace(/ى$/, 'ي')}ا`;
}

/// `يبدأ` is written يبدأون, يبدؤون and يبدءون.
function pluralStems(stem: string): readonly string[] {
  if (!stem.endsWith('أ')) return [stem];
  const rest = stem.slice(0, -1);
  return [stem, `${rest}ؤ`, `${rest}ء`];
}

function firstPersonImperfect(body: string, voice: Voice): ConjugatedForm[] {
  const i = /^[أا]/.test(body) ? `آ${body.slice(1)}` : `أ${body}`;
  return [firstPerson(`ن${body}`, 'imperfect', voice, 'plural'), firstPerson(i, 'imperfect', voice, 'singular')];
}

/// The short form after لم, without its first letter, or null where it is spelled as the long one.
function jussive(body: string, kind: VerbClass): string | null {
  if (FINAL_VOWELS.includes(body.at(-1) ?? ' ') && body.length > 1) return body.slice(0, -1);
  if (kind === 'hollow' && body.length > 2) return body.slice(0, -2) + body.slice(-1);
  return null;
}

/// `قال` → قيل, `أجرى` → أجري, `ناقش` → نوقش, `أنشأ` → أنشئ; null where the passive is spelled as the active.
function passivePerfectBase(base: string, kind: VerbClass): string | null {
  const rounded = base.replace(/^(ت?.)ا(..)$/, '$1و$2');
  if (kind === 'hollow') return `${base.slice(0, -2)}ي${base.slice(-1)}`;
  if (kind === 'hamzated') return `${rounded.slice(0, -1)}ئ`;
  if (kind === 'defective' && !base.endsWith('ي')) return `${rounded.slice(0, -1)}ي`;
  return rounded === base ? null : rounded;
}

function passivePerfect(base: string, kind: VerbClass): ConjugatedForm[] {
  const passive = passivePerfectBase(base, kind);
  return passive === null ? [] : perfectForms(passive, kind === 'defective' ? kind : 'sound', 'passive');
}

function passiveImperfectBase(base: string, present: string, kind: VerbClass): string | null {
  const body = present.slice(1);
  if (kind === 'hollow' && body.at(-2) !== 'ا') return `ي${body.slice(0, -2)}ا${body.slice(-1)}`;
  if (kind === 'defective' && present.endsWith('و')) return `${present.slice(0, -1)}ى`;
  if (kind === 'hamzated' && present.endsWith('ئ')) return `${present.slice(0, -1)}أ`;
  const assimilated = base.startsWith('و') && base.length === 3 && present.length === 3;
  return assimilated ? `يو${body}` : null;
}

function passiveImperfect(base: string, present: string, kind: VerbClass): ConjugatedForm[] {
  const passive = passiveImperfectBase(base, present, kind);
  return passive === null ? [] : thirdPersonImperfect(passive.slice(1), 'passive');
}

/// The active participle of a derived verb, masculine singular: `يؤكد` → مؤكد, `يلتقي` → ملتقي.
export function derivedParticiple(imperfect: string): string {
  return `م${imperfect.slice(1).replaceAll(SHADDA, '').replace(/ى$/, 'ي')}`;
}

export interface ParticipleForm {
  readonly form: string;
  readonly number: VerbNumber;
  readonly gender: 'masculine' | 'feminine';
}

/// The forms of a participle or an adjective from its masculine singular, the accusative among them; a final
/// ya may fall: ملتق, ملتقيا, ملتقية.
export function inflectParticiple(base: string): readonly ParticipleForm[] {
  const men = base.endsWith('ي') ? base.slice(0, -1) : base;
  const forms: ParticipleForm[] = [
    { form: base, ...HE },
    { form: `${base}ا`, ...HE },
    { form: `${base}ة`, ...SHE },
    { form: `${base}ان`, ...TWO_MEN },
    { form: `${men}ين`, ...THEY },
    { form: `${men}ون`, ...THEY },
    { form: `${base}تين`, ...TWO_WOMEN },
    { form: `${base}تان`, ...TWO_WOMEN },
    { form: `${base}ات`, ...THESE_WOMEN },
  ];
  return men === base ? forms : [...forms, { form: `${base}ين`, ...TWO_MEN }];
}

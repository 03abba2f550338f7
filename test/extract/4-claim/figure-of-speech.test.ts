/// Verbs that with a certain object mean something else, and words that only stress the noun before them.

import { describe, expect, test } from 'vitest';
import { told, toldOf } from './told.ts';

describe('a figure of speech', () => {
  test('is no act of war', () => {
    expect(toldOf('military_action', 'S خطف [PER نادر حلمي] الأضواء في [LOC بيروت].')).toEqual([]);
    expect(toldOf('military_action', 'S أخلى [ORG الجيش اللبناني] سبيل [PER نادر حلمي] في [LOC بيروت].')).toEqual([]);
    expect(toldOf('military_action', 'S خطف مسلحون [PER نادر حلمي] في [LOC بيروت].')).toHaveLength(1);
  });

  test('is no agreement: an expectation, or a punishment that befell somebody', () => {
    expect(toldOf('agreement', 'S عكس ذلك توقع [ORG أوبك] لنمو الطلب في [LOC بيروت].')).toEqual([]);
    expect(toldOf('agreement', 'S توقع [ORG أوبك] اتفاقا مع [STATE قطر].')).toHaveLength(1);
    expect(toldOf('agreement', 'S لجأت [STATE إيران] إلى ذلك بعد أن وقعت عليها العقوبات.')).toEqual([]);
  });

  test('is no help: a crime that is fought', () => {
    const fought = 'S أصدرت [ORG مجموعة العمل] لمكافحة غسل الأموال وتمويل الإرهاب بيانا في [LOC بيروت].';
    expect(toldOf('support', fought)).toEqual([]);
  });

  test('is no help: what is wished for somebody', () => {
    expect(toldOf('support', 'S التقى [PER نادر حلمي] الملك، أيده الله، في [LOC بيروت].')).toEqual([]);
  });

  test('is nothing that happened: a blow to hopes, a session of trade, the summit of corruption, power that is come to', () => {
    expect(toldOf('military_action', 'S وجه الإضراب ضربة لقطاع النقل في [STATE إيطاليا].')).toEqual([]);
    expect(toldOf('military_action', 'S وجه [ORG جيش الشام] ضربة للقوات في [LOC تعز].')).toHaveLength(1);
    expect(toldOf('meeting', 'S أغلق المؤشر جلسة تداول في [LOC لندن].')).toEqual([]);
    expect(toldOf('meeting', 'S يتربع [PER نادر حلمي] على قمة الفساد في [STATE العراق].')).toEqual([]);
    expect(toldOf('visit', 'S وصل [PER نادر حلمي] إلى السلطة في [STATE العراق].')).toEqual([]);
    expect(toldOf('meeting', 'S واجه [PER نادر حلمي] معارضة من [ORG حركة الشمال].')).toEqual([]);
  });

  test('is no shot: a prisoner or a campaign that is let go', () => {
    expect(toldOf('military_action', 'S جرى إطلاق سراح [PER نادر حلمي] في [LOC بيروت].')).toEqual([]);
  });

  test('is no office: who takes it upon himself to announce a thing', () => {
    expect(toldOf('appointment', 'S تولى [PER نادر حلمي] إعلان الاتفاق في [LOC بيروت].')).toEqual([]);
    expect(toldOf('appointment', 'S تولى [PER نادر حلمي] رئاسة الشركة.')).toHaveLength(1);
  });

  test('is no office: who puts up a tent names nobody', () => {
    expect(toldOf('appointment', 'S نصب [PER نادر حلمي] خيمته في [LOC بيروت].')).toEqual([]);
    expect(toldOf('appointment', 'S نصب [ORG المجلس] [PER نادر حلمي] رئيسا له.')).toHaveLength(1);
  });
});

describe('a verb that says something only with the right word beside it', () => {
  test('says nothing without it', () => {
    expect(toldOf('statement', 'S وحمل [PER نادر حلمي] ألوان [ORG نادي النور] سنوات.')).toEqual([]);
    expect(toldOf('statement', 'S حمّل [PER نادر حلمي] [ORG نادي النور] مسؤولية الخسارة.')).toHaveLength(1);
    expect(toldOf('statement', 'S ألقت طائرة [ORG جيش الشام] قنبلة على [LOC صيدا].')).toEqual([]);
  });

  test('is no saying where somebody is taken for one of many', () => {
    expect(toldOf('statement', 'S ويعتبر [PER نادر حلمي] من أبرز المرشحين للمنصب.')).toEqual([]);
    expect(toldOf('statement', 'S ويعتبر [PER نادر حلمي] أن القرار خطأ.')).toHaveLength(1);
  });

  test('and who fell captive signed nothing', () => {
    expect(toldOf('agreement', 'S أطلقت [ORG حركة الشمال] جنودا كانوا وقعوا أسرى خلال المعارك.')).toEqual([]);
  });
});

describe('a word of stress', () => {
  test('behind a definite noun names nobody to an office', () => {
    expect(told('S تراجعت الأسعار عن الفترة عينها من العام.')).toEqual([]);
    expect(toldOf('appointment', 'S عين [ORG المجلس] [PER نادر حلمي] رئيسا له.')).toHaveLength(1);
  });
});

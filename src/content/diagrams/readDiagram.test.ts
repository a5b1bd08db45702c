import { describe, expect, test } from 'vitest';
import { readDiagram } from './readDiagram';

/** What is told of a diagram, as "line message". */
const told = (text: string): string[] =>
  readDiagram(text).faults.map(({ line, message }) => `${line} ${message}`);

const flow = 'Write it like: A[Text] -->|why| B[Text]';

describe('a flowchart', () => {
  test('is read whole: boxes with their texts, arrows in chains and fans, groups', () => {
    const { boxes, lines, faults } = readDiagram(
      [
        '%% a comment',
        'flowchart TD',
        '  A["One (1)"] -- first --> B(Two) & C{Three} -.-> D',
        '  subgraph S [Both]',
        '    direction LR',
        '    E[(Four)]-->F',
        '  end',
        '  S <==>|x| A',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect([...boxes]).toEqual([
      ['A', 'One (1)'],
      ['B', 'Two'],
      ['C', 'Three'],
      ['D', null],
      ['S', null],
      ['E', 'Four'],
      ['F', null],
    ]);
    expect(lines.map((ends) => ends.join(''))).toEqual(['AB', 'AC', 'BD', 'CD', 'EF', 'SA']);
  });

  test.each([
    ['A-->B', `"A-->B" has no space before the arrow, and would not be drawn. ${flow}`],
    [
      'A --o B',
      'the arrow "--o" in "A --o B" would not be drawn. There are -->, ---, -.->, -.-, ==>, ===, each with a text as -->|text| or -- text -->.',
    ],
    [
      'A[x] ----> B',
      'the arrow "---->" in "A[x] ----> B" would not be drawn. There are -->, ---, -.->, -.-, ==>, ===, each with a text as -->|text| or -- text -->.',
    ],
    [
      'A[x] --why--> B',
      'the arrow "--why-->" in "A[x] --why--> B" would not be drawn. There are -->, ---, -.->, -.-, ==>, ===, each with a text as -->|text| or -- text -->.',
    ],
    ['A ---o B', `"B" in "A ---o B" would not be drawn. ${flow}`],
    ['A --> B; B --> C', 'what follows ";" is not drawn. Write each line for itself, without ";".'],
    ['A --> ', `"A -->" leads nowhere. ${flow}`],
    ['A --> "B"', `""B"" is no box, and would not be drawn. ${flow}`],
    ['A@{ shape: cyl } --> B', `"@{ shape: cyl } --> B" is not read. ${flow}`],
    ['A:::hot --> B', '":::hot --> B" gives colours, which come from the site. Take it out.'],
    [
      'classDef hot fill:#f00',
      '"classDef" gives colours, which come from the site, for both themes. Take the line out.',
    ],
    [
      'click A "https://example.org"',
      '"click" is not read, and would be drawn as a box. Take the line out.',
    ],
    ['direction LR', '"direction LR" is not read here. Write the direction above: flowchart LR'],
    [
      'A[/api/orders]',
      'the text [/api/orders] would be cut, or drawn with its signs. Put it in quotes, without ] in it: A["/api/orders"]',
    ],
    [
      'A["x [y]"] --> B',
      'the text ["x [y] would be cut, or drawn with its signs. Put it in quotes, without ] in it: A["x y"]',
    ],
    ['A[ --> B', `the text of "A" is empty or never closed, and would not be drawn. ${flow}`],
    [
      'A --> B\nA[Text]',
      '"A" gets its text too late: the first line that names it decides, and draws "A". Write the text there.',
    ],
    ['end', '"end" closes nothing. Take it out.'],
    [
      'subgraph S\nA --> B',
      '"subgraph S" is never closed, and would not be drawn. Write a line "end" where it ends.',
    ],
    [
      '%%{init: {"theme": "dark"}}%%',
      'settings ("%%{") are not read: the site decides how diagrams look. Take them out.',
    ],
  ])('is refused with %j', (line, message) => {
    expect(told(`flowchart TD\n${line}`)).toEqual([expect.stringMatching(/^[12] /)]);
    expect(told(`flowchart TD\n${line}`)[0]?.slice(2)).toBe(message);
  });
});

describe('a sequence diagram', () => {
  test('is read whole: participants, messages, notes, blocks', () => {
    const { boxes, lines, faults } = readDiagram(
      [
        'sequenceDiagram',
        'participant W as Web App',
        'actor user-1',
        'user-1->>+W: GET /',
        'alt found',
        'W-->>-user-1: 200',
        'else lost',
        'W--)user-1: 404',
        'end',
        'Note over W, DB: later',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect([...boxes.keys()]).toEqual(['W', 'user-1', 'DB']);
    expect(lines).toHaveLength(3);
  });

  test.each([
    [
      'Web App->>DB: query',
      '"Web App->>DB: query" would not be drawn. Write it like A->>B: text; a name of several words is participant A as Web App',
    ],
    [
      'A<<->>B: both',
      '"A<<->>B: both" would be drawn with another arrow. Write ->> for a message and -->> for an answer.',
    ],
    ['A->>B', '"A->>B" is a message without text, and would not be drawn. Write A->>B: text'],
    [
      'A-xB: lost',
      '"A-xB: lost" would be drawn as a message that arrives. Write ->> and say in its text that it is lost.',
    ],
    [
      'A->B: x',
      '"A->B: x" would be drawn with another arrow. Write ->> for a message and -->> for an answer.',
    ],
    [
      'parser->>B: x',
      '"parser" begins with "par", which would be drawn as a block. Give it another name: participant P as parser',
    ],
    [
      'loop each\nandroid->>B: x\nend',
      '"android" begins with "and", which would be drawn as a block. Give it another name: participant P as android',
    ],
    [
      'activate B',
      '"activate B" would not be drawn. Write + and - in the messages: A->>+B: ask, then B-->>-A: answer',
    ],
    [
      'rect rgb(0, 0, 0)',
      '"rect rgb(0, 0, 0)" gives colours, which come from the site. Take it out, with its "end".',
    ],
    ['else no', '"else no" stands in no block. Write the line that opens it.'],
    [
      'loop forever\nA->>B: x',
      '"loop forever" is never closed, and would not be drawn. Write a line "end" where it ends.',
    ],
    [
      'autonumber',
      '"autonumber" would not be drawn. There are participant, actor, messages such as A->>B: text, Note over A: text, and the blocks loop, alt, opt, par, critical, break.',
    ],
    [
      'A->>B: x\nparticipant B as Bank',
      '"B" gets its text too late: the first line that names it decides, and draws "B". Write the text there.',
    ],
  ])('is refused with %j', (line, message) => {
    expect(told(`sequenceDiagram\n${line}`).map((said) => said.slice(2))).toEqual([message]);
  });
});

describe('a state diagram', () => {
  test('is read whole: starts, ends, texts, states in states', () => {
    const { boxes, lines, faults } = readDiagram(
      [
        'stateDiagram-v2',
        'direction LR',
        'state "Not yet paid" as open',
        'sent : On its way',
        '[*] --> open',
        'open-->sent : paid',
        'state Home {',
        '  [*] --> shelf',
        '}',
        'sent --> Home',
        'Home --> [*]',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect([...boxes.values()].filter((text) => text !== null)).toEqual([
      'Not yet paid',
      'On its way',
    ]);
    expect(lines).toHaveLength(5);
  });

  test.each([
    [
      'A --> B\nA : Waiting',
      '"A" gets its text too late: the first line that names it decides, and draws "A". Write the text there.',
    ],
    [
      'state Choose <<choice>>',
      '"state Choose <<choice>>" would not be drawn. Draw the choice as a state with a name: A --> Choose',
    ],
    [
      'note right of A : x',
      '"note right of A : x" would not be drawn. There are no notes: say it in the text of a transition.',
    ],
    ['--', '"--" would not be drawn. There are no parts side by side: draw two diagrams.'],
    [
      'In stock --> Sold',
      '"In stock --> Sold" would not be drawn. Write it like A --> B : why, or A : its text. Names are one word each.',
    ],
    ['}', '"}" closes nothing. Take it out.'],
    ['A : Waiting\nstate A {\n}', '"A" is there already. Give each a name of its own.'],
    [
      'state A {\nX --> Y',
      '"state A {" is never closed, and would not be drawn. Write a line "}" where it ends.',
    ],
  ])('is refused with %j', (line, message) => {
    expect(told(`stateDiagram-v2\n${line}`).map((said) => said.slice(2))).toEqual([message]);
  });
});

describe('a class diagram', () => {
  test('is read whole: members, annotations, relations', () => {
    const { boxes, lines, faults } = readDiagram(
      [
        'classDiagram',
        'class Order {',
        '  <<abstract>>',
        '  +list[Line] lines',
        '  +total() Decimal',
        '}',
        'class Shape { <<interface>> }',
        'Order : -int number',
        'Order "1" *-- "many" Line : has',
        'Order <|.. Gift',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect([...boxes.keys()]).toEqual(['Order', 'Shape', 'Line', 'Gift']);
    expect(lines.map((ends) => ends.join(' '))).toEqual(['Order Line', 'Order Gift']);
  });

  const relation =
    'Write it like A <|-- B or A "1" --> "*" B : has, with spaces on both sides; there are <|--, <|.., *--, o--, -->, ..>, and each turned round.';
  test.each([
    ['A<|--B', `"A<|--B" would not be drawn. ${relation}`],
    ['A .. B', `"A .. B" would not be drawn. ${relation}`],
    ['A *.. B', `"A *.. B" would not be drawn. ${relation}`],
    [
      'class A["One order"]',
      '"class A["One order"]" would not be drawn. Write class Name, or class Name { with each member and the } on a line of its own. A name is one word.',
    ],
    [
      'class A { +int x }',
      '"class A { +int x }" would not be drawn. Write class Name, or class Name { with each member and the } on a line of its own. A name is one word.',
    ],
    [
      '<<interface>> A',
      '"<<interface>> A" would not be drawn. Write it between the braces of its class.',
    ],
    [
      'note for A "x"',
      '"note for A "x"" would not be drawn. There are no notes: say it below the diagram.',
    ],
    [
      'A : List~int~ x',
      '"List~int~ x" would be drawn with its "~". Write the type like list[int].',
    ],
    [
      'class A {\n+int x',
      '"class A {" is never closed, and would not be drawn. Write a line "}" where it ends.',
    ],
  ])('is refused with %j', (line, message) => {
    expect(told(`classDiagram\n${line}`).map((said) => said.slice(2))).toEqual([message]);
  });

  test('is refused with a namespace', () => {
    expect(told('classDiagram\nnamespace shop {\nclass A\n}')[0]).toBe(
      '1 "namespace shop {" would not be drawn. Leave the namespace out, or write it before the name: shop.Order',
    );
  });
});

describe('an entity relationship diagram', () => {
  test('is read whole: attributes with keys, relations of every kind', () => {
    const { boxes, lines, faults } = readDiagram(
      [
        'erDiagram',
        'CUSTOMER ||--o{ ORDER : places',
        'ORDER }|..o| COUPON : ""',
        'ORDER_LINE }o--|| ORDER : "is of"',
        'ORDER_LINE {',
        '  int order_no PK, FK',
        '  numeric(10,2) price',
        '}',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect([...boxes.keys()]).toEqual(['CUSTOMER', 'ORDER', 'COUPON', 'ORDER_LINE']);
    expect(lines).toHaveLength(3);
  });

  const relation =
    'Write it like CUSTOMER ||--o{ ORDER : places; on the left ||, |o, }| or }o, on the right ||, o|, |{ or o{, and names of one word.';
  test.each([
    [
      'A ||--o{ B',
      '"A ||--o{ B" would not be drawn. Write what it says after a colon: A ||--o{ B : has',
    ],
    ['A o{--|| B : x', `"A o{--|| B : x" would not be drawn. ${relation}`],
    ['"An order" ||--o{ B : x', `""An order" ||--o{ B : x" would not be drawn. ${relation}`],
    [
      'A',
      '"A" would not be drawn. Write "A {", its attributes on lines of their own, and a line "}".',
    ],
    [
      'A one to many B : has',
      '"A one to many B : has" would not be drawn. Write it like CUSTOMER ||--o{ ORDER : places, or CUSTOMER { with each attribute and the } on a line of its own.',
    ],
    [
      'A { int id }',
      '"A { int id }" would not be drawn. Write it like CUSTOMER ||--o{ ORDER : places, or CUSTOMER { with each attribute and the } on a line of its own.',
    ],
    [
      'A {\nint id PK "its number"\n}',
      '"int id PK "its number"" has a comment, which would not be drawn. Say it below the diagram.',
    ],
    [
      'A {\nid\n}',
      '"id" would not be drawn whole. Write a type, a name and PK, FK or UK: int id PK',
    ],
    [
      'A {\nint id',
      '"A {" is never closed, and would not be drawn. Write a line "}" where it ends.',
    ],
  ])('is refused with %j', (line, message) => {
    expect(told(`erDiagram\n${line}`).map((said) => said.slice(2))).toEqual([message]);
  });
});

test.each([
  [
    'flowchart\nA --> B',
    '0 "flowchart" does not say where it goes. Write flowchart TD (downwards) or flowchart LR (to the right) on a line of its own.',
  ],
  [
    'pie\n"a": 1',
    '0 a diagram begins with a line flowchart TD, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram, not with "pie".',
  ],
  [
    '---\ntitle: x\n---\nflowchart TD',
    '0 a diagram begins with a line flowchart TD, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram, not with "---".',
  ],
])('%j is no diagram', (text, message) => {
  expect(told(text)).toEqual([message]);
});

test('what a sequence says is told step by step', () => {
  const { steps } = readDiagram(
    'sequenceDiagram\n participant A as App\n A->>B: ask\n B-->>A: answer\n Note over A,B: later\n loop again\n A->>A: wait\n end',
  );
  expect(steps).toEqual([
    { kind: 'message', boxes: ['A', 'B'], text: 'ask' },
    { kind: 'answer', boxes: ['B', 'A'], text: 'answer' },
    { kind: 'note', boxes: ['A', 'B'], text: 'later' },
    { kind: 'block', boxes: [], text: 'loop again' },
    { kind: 'message', boxes: ['A', 'A'], text: 'wait' },
  ]);
});

test('how entities relate, and what they hold, is told step by step', () => {
  const { steps, faults } = readDiagram(
    'erDiagram\n A ||--o{ B : has\n B {\n int id PK, FK\n text name\n }',
  );
  expect(faults).toEqual([]);
  expect(steps).toEqual([
    { kind: 'message', boxes: ['A', 'B'], text: 'has, one to any number' },
    { kind: 'note', boxes: ['B'], text: 'id (PK, FK), name' },
  ]);
});

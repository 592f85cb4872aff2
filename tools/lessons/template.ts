import type { Names } from "../../src/lesson/fields.ts";

/** A lesson to start from: short, correct, and full of places to write in. `order` is its place in the room. */
export function newLesson({ characters, pictures }: Names, title: string, order: number): string {
  const [who] = characters;
  const [picture] = pictures;
  const helper = {
    say: "Write what a helper might say here.",
    watch: "Write what a helper should look out for.",
    stuck: "Write what a helper can do if the learner is stuck.",
  };
  const lesson = {
    $schema: "../lesson.schema.json",
    title,
    say: "I can do a new thing.",
    minutes: 3,
    order,
    skills: [],
    keepsake: { picture, name: "a name for this drawing" },
    steps: [
      {
        id: "hello",
        game: "tell",
        title: "What this is about",
        words: "Say what comes in this lesson, in one or two short sentences.",
        done: "Say what happens next.",
        helper,
        config: {
          picture,
          about: "Say what the drawing shows, for somebody who can't see it.",
          who,
          lines: ["Write one idea here.", "Write another one here."],
        },
      },
      {
        id: "try",
        game: "choose",
        title: "Have a go",
        words: "Say what the learner is to do.",
        done: "Say what happened.",
        helper,
        config: {
          question: "What would you do?",
          who,
          choices: [
            { words: "I would try this.", reply: "Say what would happen then.", fits: true },
            { words: "I would try that.", reply: "Say kindly what would happen, and what to try." },
          ],
          nudge: "Give a hint that does not give it away.",
        },
      },
      {
        id: "well-done",
        game: "tell",
        title: "You had a go",
        words: "Say what the learner can do now.",
        done: "Say goodbye.",
        helper,
        config: {
          picture,
          about: "Say what the drawing shows, for somebody who can't see it.",
          who,
          lines: ["Write a last idea here."],
        },
      },
    ],
  };
  return `${JSON.stringify(lesson, null, 2)}\n`;
}

/** A group's starter to begin from. `order` is its place in the list. */
export function newStarter(title: string, order: number): string {
  const starter = {
    $schema: "../starter.schema.json",
    title,
    about: "Say what the group does, in one short sentence.",
    minutes: 5,
    order,
    leader: {
      begin: "Say how to begin.",
      meanwhile: "Say what to do while it goes on.",
      care: "Say whom to look after, and how.",
    },
    cards: [
      { words: "Say what everybody is to do first." },
      {
        words: "Ask something that has no right answer.",
        answers: ["This", "That", "Neither"],
        surprise: "Say something that makes them laugh.",
      },
      { words: "Say how it ends." },
    ],
  };
  return `${JSON.stringify(starter, null, 2)}\n`;
}

/** A room to start from. */
export function newRoom(title: string, order: number): string {
  const room = {
    $schema: "../room.schema.json",
    title,
    about: "Say what is learnt here, in one short sentence.",
    order,
  };
  return `${JSON.stringify(room, null, 2)}\n`;
}

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useReducer } from "react";
import { describe, expect, it } from "vitest";
import type { Story } from "@/corpus";
import { changeEditing, chosenWording, ofStory, startEditing } from "@/corpus/desk";
import { type EditResult, linkContrast, setMode, setSpeaker, storyFile } from "@/corpus/edit";
import { readInput } from "@/intake";
import { ImporterContext } from "@/views/desk/intake/ImporterContext";
import { CodingPart } from "@/views/desk/review/coding/CodingPart";
import { useOtherCoding } from "@/views/desk/review/coding/use-other-coding";
import { DeskContext } from "@/views/desk/review/DeskContext";
import { deskMarks } from "@/views/desk/review/marks";
import { StoryPart } from "@/views/desk/review/story/StoryPart";
import { MarkPanel } from "@/views/desk/review/text/MarkPanel";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const plain = smallStory({
  articles: {
    hill: "قال العمدة إن الجسر سيفتح. وأضاف أن المياه عادت.",
    river: "أعلن رئيس الحي أن الجسر مغلق.",
  },
  statements: [
    { id: "open", wordings: [["hill", "الجسر سيفتح"]] },
    { id: "water", wordings: [["hill", "المياه عادت"]] },
    { id: "closed", wordings: [["river", "الجسر مغلق"]] },
  ],
});

/** A name on the page, and not as a choice in a list. */
const called = { selector: "bdi" };
const [mayor, head] = ["العمدة سليم", "رئيس الحي"] as const;

/** The mayor has said two things, the head of the quarter one. */
const story = storyAfter(
  setSpeaker(plain, get(plain.statements, "closed").id, { kind: "person", name: head }),
);

function storyAfter(result: EditResult): Story {
  if (!result.ok) throw new Error(result.refusal);
  return result.story;
}

/** The newest state of the story that is edited. */
interface Edited {
  now: Story;
}

function Desk({ edited, children }: { edited: Edited; children: (story: Story) => ReactNode }) {
  const draft = { story: edited.now, suggestions: [], rejected: [] };
  const [editing, dispatch] = useReducer(changeEditing, draft, (first) => startEditing(first));
  const { present } = editing.history;
  edited.now = present.story;
  return (
    <DeskContext
      value={{
        draft: present,
        story: present.story,
        chosen: chosenWording(editing),
        choose: () => {},
        edit: (make, andThen = "stay") => dispatch({ kind: "edit", make: ofStory(make), andThen }),
        editDraft: (make) => dispatch({ kind: "edit", make, andThen: "stay" }),
        changeDraft: (make) => dispatch({ kind: "draft", make }),
        step: () => {},
        acceptSure: () => {},
      }}
    >
      {children(present.story)}
    </DeskContext>
  );
}

async function showStory(first: Story = story): Promise<Edited> {
  const edited = { now: first };
  await renderInStory(<Desk edited={edited}>{() => <StoryPart onDelete={() => {}} />}</Desk>, { story });
  return edited;
}

/** The panel of a statement's only mark, in whatever state of the story. */
async function showMark(id: string, first: Story = story): Promise<Edited> {
  const edited = { now: first };
  const panel = (now: Story) =>
    now.articles.flatMap((article) => {
      const marks = deskMarks(now, article.id);
      const mark = marks.find(({ statement }) => statement.id === id);
      return mark === undefined
        ? []
        : [<MarkPanel key={id} article={article} mark={mark} marks={marks} onStep={() => {}} />];
    });
  await renderInStory(<Desk edited={edited}>{panel}</Desk>, { story: first });
  return edited;
}

const speakersOf = ({ now }: Edited) =>
  now.statements.map(({ speaker }) => get(now.speakers, speaker).name.ar);

describe("who speaks in a story of one's own", () => {
  it("is listed with how much is given to each", async () => {
    await showStory();
    const list = within(screen.getByRole("region", { name: "المتحدّثون" }));
    expect(list.getByText(mayor, called).closest("summary")).toHaveTextContent("صياغتان");
    expect(list.getByText(head, called).closest("summary")).toHaveTextContent("صياغة واحدة");
  });

  it("is called and described anew", async () => {
    const edited = await showStory();
    await userEvent.click(screen.getByText(mayor, called));
    const [name] = screen.getAllByLabelText("اسمه");
    const [role] = screen.getAllByLabelText("صفته");
    if (name === undefined || role === undefined) throw new Error("no fields");
    await userEvent.clear(name);
    await userEvent.type(name, "نادر سليم");
    await userEvent.type(role, " السابق");
    await userEvent.tab();
    const [speaker] = edited.now.speakers;
    expect(speaker?.name.ar).toBe("نادر سليم");
    expect(speaker?.role.ar).toMatch(/السابق$/);
  });

  it("is made one with another, who has the words of both then", async () => {
    const edited = await showStory();
    await userEvent.click(screen.getByText(head, called));
    const details = screen.getByText(head, called).closest("details");
    if (details === null) throw new Error("no details");
    const own = within(details);
    await userEvent.selectOptions(own.getByLabelText("هو نفسه متحدّث آخر؟"), mayor);
    await userEvent.click(own.getByRole("button", { name: "اجعلهما واحدًا" }));
    expect(speakersOf(edited)).toEqual([mayor, mayor, mayor]);
    const one = edited.now.speakers.find(({ name }) => name.ar === mayor);
    expect(one?.forms).toContain(head);
  });
});

describe("the chosen mark", () => {
  it("put right in its speaker offers the same for all else that was given to the one before", async () => {
    const edited = await showMark("open");
    await userEvent.selectOptions(screen.getByLabelText("المتحدّث"), head);
    expect(speakersOf(edited)).toEqual([head, mayor, head]);
    expect(screen.getByText(/^بقيت صياغة واحدة منسوبة إلى .?العمدة سليم/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "نعم، انسبها كلها إليه" }));
    expect(speakersOf(edited)).toEqual([head, head, head]);
    expect(screen.queryByText(/منسوبة إلى/)).toBeNull();
  });

  it("offers nothing where nothing is left of the one before", async () => {
    await showMark("closed");
    await userEvent.selectOptions(screen.getByLabelText("المتحدّث"), mayor);
    expect(screen.queryByText(/منسوبة إلى/)).toBeNull();
  });

  it("is dated by a day, and by days that never end before they begin", async () => {
    const edited = await showMark("open");
    const said = () => get(edited.now.statements, "open").said;
    const day = screen.getByLabelText("يوم القول");
    await userEvent.clear(day);
    await userEvent.type(day, "2022-01-05");
    await userEvent.tab();
    expect(said()).toEqual({ from: "2022-01-05", to: "2022-01-05", precision: "day" });
    await userEvent.click(screen.getByRole("radio", { name: "في أيام متصلة" }));
    const to = screen.getByLabelText("إلى");
    await userEvent.clear(to);
    await userEvent.type(to, "2022-01-03");
    await userEvent.tab();
    expect(said()).toEqual({ from: "2022-01-03", to: "2022-01-03", precision: "span" });
  });

  it("keeps the source that its article credits, until that is cleared", async () => {
    const edited = await showMark("open");
    const credit = () => get(edited.now.statements, "open").wordings[0]?.credit;
    await userEvent.type(screen.getByLabelText("المصدر الذي ينقل عنه المقال"), "وكالة النهر");
    await userEvent.tab();
    expect(credit()).toBe("وكالة النهر");
    await userEvent.click(screen.getByRole("button", { name: "امح المصدر" }));
    expect(credit()).toBeUndefined();
  });

  it("shows what its statement is linked with, and takes it back on both sides", async () => {
    const about = { ar: "الجسر", en: "the bridge" };
    const [open, closed] = [get(story.statements, "open"), get(story.statements, "closed")];
    const edited = await showMark("open", storyAfter(linkContrast(story, open.id, closed.id, about)));
    const region = within(screen.getByRole("region", { name: "ما رُبط به" }));
    expect(region.getByText("يخالفه")).toBeVisible();
    await userEvent.click(region.getByRole("button", { name: "فُكّ الربط" }));
    expect(edited.now.statements.flatMap(({ contrasts }) => contrasts)).toEqual([]);
    expect(screen.queryByRole("region", { name: "ما رُبط به" })).toBeNull();
  });
});

describe("a note", () => {
  it("is written beside a mark, with a tag that is made on the way", async () => {
    const edited = await showMark("open");
    const user = userEvent.setup();
    await user.click(screen.getByText("ملاحظة على هذه الصياغة"));
    const [field] = screen.getAllByRole("textbox", { name: "نص الملاحظة" });
    if (field === undefined) throw new Error("no field");
    await user.type(field, "راجع التسجيل");
    await user.tab();
    const [tag] = screen.getAllByRole("textbox", { name: "وسم جديد" });
    if (tag === undefined) throw new Error("no field for tags");
    await user.type(tag, "تهويل{Enter}");
    expect(edited.now.tags?.map(({ name }) => name)).toEqual(["تهويل"]);
    expect(get(edited.now.statements, "open").wordings[0]?.note).toEqual({
      text: "راجع التسجيل",
      tags: ["tag-1"],
    });
    await user.clear(field);
    await user.tab();
    expect(get(edited.now.statements, "open").wordings[0]?.note?.text).toBe("");
  });

  it("bears tags that the story lists with what they mean", async () => {
    const edited = await showStory();
    const user = userEvent.setup();
    const list = screen.getByRole("region", { name: "الوسوم" });
    await user.type(within(list).getByRole("textbox", { name: "وسم جديد" }), "حذف{Enter}");
    await user.type(within(list).getByRole("textbox", { name: "ما يُقصد به" }), "لم يورده غيرها");
    await user.tab();
    expect(edited.now.tags).toEqual([{ id: "tag-1", name: "حذف", definition: "لم يورده غيرها" }]);
    await user.click(within(list).getByRole("button", { name: "احذف الوسم «حذف»" }));
    expect(edited.now.tags).toBeUndefined();
  });
});

describe("another person’s work on the story", () => {
  const water = get(story.statements, "water");
  const [wording] = water.wordings;
  if (wording === undefined) throw new Error("no wording");
  const theirs = storyAfter(setMode(story, { statement: water.id, ...wording }, "direct"));

  function Coding() {
    return <CodingPart other={useOtherCoding()} />;
  }

  async function bring(text: string, name = "خبر.json"): Promise<Edited> {
    const edited = { now: story };
    const importer = {
      prepare: () => {},
      read: async (input: Parameters<typeof readInput>[0]) => readInput(input),
    };
    await renderInStory(
      <ImporterContext value={importer}>
        <Desk edited={edited}>{() => <Coding />}</Desk>
      </ImporterContext>,
      { story },
    );
    const file = new File([text], name, { type: "application/json" });
    await userEvent.setup().upload(screen.getByLabelText("ملف الشخص الآخر"), file);
    return edited;
  }

  it("is compared by what was decided, and taken over place by place", async () => {
    const edited = await bring(storyFile(theirs));
    const row = await screen.findByRole("row", { name: /طريقة النقل/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent?.replace(/\u200e/g, "")),
    ).toEqual(["3", "66%", "0"]);
    expect(screen.getByText("اختلاف واحد.")).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole("button", { name: "خذ ما عند الآخر" }));
    expect(await screen.findByText("لا اختلاف باقيًا.")).toBeInTheDocument();
    expect(get(edited.now.statements, "water").wordings[0]?.mode).toBe("direct");
  });

  it("changes nothing where mine stays", async () => {
    const edited = await bring(storyFile(theirs));
    await userEvent.setup().click(await screen.findByRole("button", { name: "يبقى ما عندك" }));
    expect(screen.getByText("لا اختلاف باقيًا.")).toBeInTheDocument();
    expect(edited.now).toBe(story);
  });

  it("is told to be no story where the file is none", async () => {
    await bring("قال العمدة إن الجسر سيفتح قريبًا للناس وإن الماء عاد إلى البيوت كلها منذ أمس.", "نص.txt");
    expect(await screen.findByRole("alert")).not.toBeEmptyDOMElement();
  });
});

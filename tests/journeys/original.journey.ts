import { accessibilityProblems } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const { compare, desk, original } = ar;

// A host of files knows no page for what lies on the reader's device: it answers with the page for all such addresses.
test.use({ allowedMessages: [/404 .*\/(?:desk|stories)\/own-/] });

const lines = [
  "لن نغلق المستشفيات الريفية هذا العام، وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية.",
  "وسنرصد أربعين مليون دينار لترميم السدود التي تصدعت في الفيضان الأخير.",
  "أما الضرائب على البيوت والمتاجر فلن ترتفع ما دمت في هذا المنصب.",
];

const texts = [
  [
    "نص كلمة العمدة سامي النجار أمام المجلس",
    "ألقى العمدة سامي النجار كلمة أمام المجلس أمس فيما يلي نصها:",
    ...lines,
    "والله ولي التوفيق، والسلام عليكم ورحمة الله وبركاته.",
  ],
  [
    "العمدة يعد بمدارس جديدة",
    "قال العمدة سامي النجار: «لن نغلق المستشفيات الريفية هذا العام، وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية».",
    "وأضاف النجار: «وسنرصد ستين مليون دينار لترميم السدود التي تصدعت في الفيضان الأخير».",
  ],
  [
    "لا إغلاق لمستشفيات الريف",
    "أكد العمدة سامي النجار أن المستشفيات الريفية لن تغلق هذا العام، وأن ثلاث مدارس جديدة ستفتح في الأحياء الشرقية.",
  ],
].map((each) => each.join("\n\n"));

test("an article that is pasted is proposed as the original, confirmed, and read against the outlets", async ({
  page,
}) => {
  await page.goto("./desk/");
  for (const text of texts) {
    await page.getByLabel(desk.paste).fill(text);
    await page.getByRole("button", { name: desk.add, exact: true }).click();
    await expect(page.getByLabel(desk.paste)).toHaveValue("");
  }
  for (const field of await page.getByLabel(desk.date, { exact: true }).all()) await field.fill("2024-03-02");
  await page.getByLabel(desk.newTitle).fill("كلمة العمدة");
  await page.getByRole("button", { name: desk.read_few }).click();
  await expect(page.getByRole("heading", { level: 1, name: "كلمة العمدة" })).toBeVisible();

  await page
    .getByRole("navigation", { name: desk.parts })
    .getByRole("link", { name: desk.part_story })
    .click();
  await expect(page.getByText(original.proposed)).toBeVisible();
  const step = page.locator("details[data-proposed=true]");
  await step.locator("summary").click();
  await step.getByRole("button", { name: original.confirm }).click();
  await page.getByRole("link", { name: original.open }).click();

  const sentences = page.getByRole("list", { name: original.title });
  await expect(sentences.locator("[data-taken='2']")).toContainText("المستشفيات الريفية");
  await expect(sentences.locator("[data-taken='1']")).toContainText("أربعين مليون");
  await expect(sentences.locator("[data-taken='0']").filter({ hasText: "الضرائب" })).toBeVisible();

  await sentences.locator("[data-taken='1']").getByRole("link", { name: original.compare }).click();
  await expect(page).toHaveURL(/[?&]at=\d+-\d+/);
  await expect(sentences.locator("mark").filter({ hasText: "ستين" }).first()).toBeVisible();

  await test.step("it is the reference of a comparison of the outlets, and none of them", async () => {
    const open = sentences.locator("[data-taken='1']");
    await open.getByRole("link", { name: original.withOthers }).click();
    await expect(page).toHaveURL(/[?&]base=original\./);
    const row = page.getByRole("region", { name: original.title, exact: true });
    await expect(row).toContainText("أربعين مليون دينار");
    await expect(page.locator("[data-outlet-row] [data-kind='number']").first()).toContainText("ستين");
    await page.reload();
    await expect(row).toContainText("أربعين مليون دينار");
    expect(await accessibilityProblems(page)).toEqual([]);
    await row.getByRole("link", { name: original.title, exact: true }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole("link", { name: compare.rows.withOriginal }).click();
    await row.getByRole("link", { name: original.inPlace }).click();
    await expect(sentences.locator("mark").filter({ hasText: "ستين" }).first()).toBeVisible();
  });
  await page.getByRole("link", { name: original.lightUntaken }).click();
  await expect(page).toHaveURL(/[?&]light=untaken/);
  await page.reload();
  await expect(page.getByRole("link", { name: original.showAll })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

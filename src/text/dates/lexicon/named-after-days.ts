import { frontings, withoutArticle } from "../../words/index";

/** The folded words, without the article, of places and bodies that are named after days and months: شارع 26 يوليو, حركة 6 أبريل. */
const named = new Set(
  (
    "شارع ميدان ساحه جسر كوبري نفق طريق مدينه بلده قريه حي مخيم مجمع محطه مستشفي عياده مدرسه معهد جامعه كليه ملعب استاد ستاد " +
    "مطار سجن قاعه حديقه سد كتيبه لواء فوج حركه جمعيه مؤسسه"
  ).split(" "),
);

/** Whether the folded word right before a date that says no year makes a name of it. */
export function isNamedAfterDays(before: string): boolean {
  return frontings(before).some(({ bare }) => named.has(withoutArticle(bare)));
}

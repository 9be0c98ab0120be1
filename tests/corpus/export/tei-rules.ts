/**
 * The rules of TEI P5 (tei_all) for the elements that are written: which attributes an element may have, and a regular
 * expression that the names of its children, each with a space after it, match; `#` stands for text. Taken from the
 * TEI Guidelines' definitions of these elements; where those allow more, only what is written stands here.
 */
const rules: Readonly<Record<string, { readonly attributes: readonly string[]; readonly content: RegExp }>> =
  {
    TEI: { attributes: ["xmlns"], content: /^teiHeader text $/ },
    teiHeader: { attributes: [], content: /^fileDesc (encodingDesc |profileDesc )*$/ },
    fileDesc: { attributes: [], content: /^titleStmt (editionStmt )?publicationStmt sourceDesc $/ },
    editionStmt: { attributes: [], content: /^edition $/ },
    edition: { attributes: ["n"], content: /^(# )?$/ },
    availability: { attributes: [], content: /^(licence )+$/ },
    licence: { attributes: ["target"], content: /^(# )?$/ },
    titleStmt: { attributes: [], content: /^(title )+(respStmt )*$/ },
    respStmt: { attributes: ["xml:id"], content: /^(resp )+(name )+$/ },
    resp: { attributes: ["xml:lang"], content: /^(# )?$/ },
    name: { attributes: ["xml:lang"], content: /^(# )?$/ },
    title: { attributes: ["xml:lang", "level"], content: /^(# )?$/ },
    publicationStmt: { attributes: [], content: /^publisher (idno |availability )*$/ },
    publisher: { attributes: ["xml:lang"], content: /^(# )?$/ },
    idno: { attributes: ["type"], content: /^(# )?$/ },
    sourceDesc: { attributes: [], content: /^((p )+|(listWit )+)$/ },
    listWit: { attributes: ["corresp"], content: /^(witness |listWit )+$/ },
    witness: { attributes: ["xml:id", "n", "cert", "resp"], content: /^(bibl )*$/ },
    bibl: { attributes: [], content: /^(publisher |title |date |biblScope |ptr |note |# )*$/ },
    ptr: { attributes: ["type", "target"], content: /^$/ },
    date: { attributes: ["when", "cert", "type"], content: /^(# )?$/ },
    biblScope: { attributes: ["unit"], content: /^(# )?$/ },
    note: { attributes: ["xml:lang", "type", "subtype", "cert", "resp", "ana"], content: /^(# )?$/ },
    encodingDesc: { attributes: [], content: /^(editorialDecl |variantEncoding |classDecl )+$/ },
    classDecl: { attributes: [], content: /^(taxonomy )+$/ },
    taxonomy: { attributes: [], content: /^(category )+$/ },
    category: { attributes: ["xml:id"], content: /^(catDesc )+$/ },
    catDesc: { attributes: [], content: /^(# )?$/ },
    editorialDecl: { attributes: [], content: /^(p )+$/ },
    variantEncoding: { attributes: ["method", "location"], content: /^$/ },
    profileDesc: { attributes: [], content: /^(particDesc )*$/ },
    particDesc: { attributes: [], content: /^(listPerson |listOrg )+$/ },
    listPerson: { attributes: [], content: /^(person )+$/ },
    person: { attributes: ["xml:id"], content: /^(persName |note )*$/ },
    persName: { attributes: ["xml:lang"], content: /^(# )?$/ },
    listOrg: { attributes: [], content: /^(org )+$/ },
    org: { attributes: ["xml:id"], content: /^(orgName )*(note )*$/ },
    orgName: { attributes: ["xml:lang"], content: /^(# )?$/ },
    text: { attributes: ["xml:lang"], content: /^body $/ },
    body: { attributes: [], content: /^((p )+|(div )+)$/ },
    div: { attributes: ["xml:id", "type"], content: /^(head )*(note )*(p )+$/ },
    head: { attributes: ["xml:lang"], content: /^(# )?$/ },
    p: { attributes: ["xml:lang"], content: /^(# |said )*$/ },
    said: { attributes: ["who", "direct", "cert", "resp"], content: /^(# |app )*$/ },
    app: { attributes: ["xml:id", "type", "corresp"], content: /^(rdg )+$/ },
    rdg: { attributes: ["wit"], content: /^(# )?$/ },
  };

const name = /^[A-Za-z_][\w.-]*$/;

/** Attributes that hold pointers to elements of the same document. */
const pointing = ["wit", "who", "corresp", "resp", "ana"];

function breaches(element: Element, ids: ReadonlySet<string>): readonly string[] {
  const rule = rules[element.nodeName];
  if (rule === undefined) return [`${element.nodeName} is not known`];
  const children = [...element.childNodes].map((child) =>
    child.nodeName === "#text" ? "# " : `${child.nodeName} `,
  );
  const content = children.join("");
  const attributes = [...element.attributes];
  return [
    ...(rule.content.test(content) ? [] : [`${element.nodeName} holds ${content}`]),
    ...attributes
      .filter((attribute) => !rule.attributes.includes(attribute.name))
      .map((attribute) => `${element.nodeName} has ${attribute.name}`),
    ...attributes
      .filter((attribute) => pointing.includes(attribute.name))
      .flatMap((attribute) => attribute.value.split(" "))
      .filter((pointer) => !pointer.startsWith("#") || !ids.has(pointer.slice(1)))
      .map((pointer) => `${element.nodeName} points to ${pointer}`),
  ];
}

/** What of a TEI document breaks the schema's rules, pointers and ids included. */
export function brokenRules(document: Document): readonly string[] {
  const elements = [...document.getElementsByTagName("*")];
  const ids = elements.flatMap((element) => element.getAttribute("xml:id") ?? []);
  const known = new Set(ids);
  return [
    ...elements.flatMap((element) => breaches(element, known)),
    ...ids.filter((id) => !name.test(id)).map((id) => `${id} is no name`),
    ...(known.size === ids.length ? [] : ["an id is there twice"]),
  ];
}

/**
 * The layout of GB/T 9704-2012 in Typst: A4 with margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters, body in
 * size 3 (16 pt), title in size 2 (22 pt), page number between dashes on the outer side. The document comes as data in
 * `sys.inputs`; its texts are only ever shown as strings, so that nothing in them is read as Typst.
 */
const CORE: string = String.raw`
#let root = json(bytes(sys.inputs.document))
#let chinese = root.lang == "zh-CN"
#let faces = json(bytes(sys.inputs.faces))
#let face(name) = (font: faces.at(name).font, weight: faces.at(name).weight)
#let red = rgb("#d7000f")
#let pitch = if chinese { 225mm / 22 } else { 20pt }
#let size-3 = if chinese { 16pt } else { 12.5pt }
// 28 letters of 16 pt share 156 mm, as on the grid of Word.
#let squeeze = if chinese { 156mm / 28 - 16pt - 0.003pt } else { 0pt }
#let size-4 = if chinese { 14pt } else { 11pt }
#let gap = if chinese { pitch - size-3 } else { 13pt }
#let indent = if chinese { 2em + 2 * squeeze } else { 0em }

#set document(title: root.title, author: root.office, date: none)
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer-descent: 7mm,
  footer: context {
    let page = counter(page).get().first()
    set text(..face("song"), size: size-4, tracking: 0pt)
    align(if calc.odd(page) { right } else { left }, pad(x: 1em, [— #page —]))
  },
)
#set text(
  ..face(if chinese { "body" } else { "song" }), size: size-3, tracking: squeeze, lang: if chinese { "zh" } else { "en" }, region: if chinese { "cn" } else { "gb" },
  top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: auto, hyphenate: false,
)
#set par(
  leading: pitch - size-3, spacing: gap, justify: chinese,
  first-line-indent: (amount: indent, all: true),
)
#let still(body) = { set par(first-line-indent: 0em); body }
#let lines(value) = value.split("\n").map(line => [#line]).join(linebreak())

#show title: it => block(width: 100%, above: 0pt, below: pitch, {
  set align(center)
  set par(first-line-indent: 0em, justify: false, leading: 14pt)
  text(..face("title"), size: 22pt, tracking: 0pt, it.body)
})
#show heading: it => {
  let letters = face(if it.level == 1 { "sans" } else if it.level == 2 { "kai" } else if chinese { "body" } else { "song" })
  set text(size: size-3)
  block(sticky: true, above: gap, below: gap, width: 100%, {
    if chinese { h(indent) }
    text(..letters, it.body)
  })
}
#set table(stroke: 0.6pt + luma(30%), inset: (x: 5pt, y: 6pt))
#show table: it => {
  set text(..face("song"), size: 12pt, tracking: 0pt, top-edge: 0.88em, bottom-edge: -0.12em)
  set par(leading: 6pt, spacing: 6pt, first-line-indent: 0em, justify: false)
  it
}

// A paragraph; the last one before the signature stays on its page, so that no signature stands alone.
#let kept(sticky, body) = block(sticky: sticky, above: gap, below: gap, width: 100%, par(body))

#let show-fields(block-data, sticky) = if block-data.at("boxed", default: false) {
  let cells = ()
  let column = 0
  for (index, field) in block-data.fields.enumerate() {
    let last = index + 1 == block-data.fields.len()
    let next-wide = not last and block-data.fields.at(index + 1).wide
    let whole = field.wide or (column == 0 and (last or next-wide))
    cells.push(table.cell(fill: luma(96%), align: center + horizon, text(..face("sans"), field.label)))
    cells.push(table.cell(colspan: if whole { 3 } else { 1 }, align: start + horizon, lines(field.value)))
    column = if whole { 0 } else { 1 - column }
  }
  block(above: gap, below: gap, table(columns: (25mm, 1fr, 25mm, 1fr), inset: (x: 5pt, y: 8pt), ..cells))
} else if chinese {
  for (index, field) in block-data.fields.enumerate() {
    let last = sticky and index + 1 == block-data.fields.len()
    for (line-index, line) in field.value.split("\n").enumerate() {
      kept(last, if line-index == 0 [#field.label：#line] else [#line])
    }
  }
} else {
  still(block(above: gap, below: gap, grid(
    columns: (auto, 1fr), row-gutter: pitch - size-3, column-gutter: 0.5em,
    ..block-data.fields.map(field => ([#field.label#[:]], lines(field.value))).flatten(),
  )))
}

#let show-table(block-data) = {
  // Many columns need smaller letters, or figures run over the lines between them.
  let size = if block-data.columns.len() > 6 { 10.5pt } else { 12pt }
  let small(body) = text(size: size, body)
  let aligns = block-data.columns.map(column => (start: left, center: center, end: right).at(column.at("align", default: "start")))
  block(above: gap, below: gap, width: 100%, {
    if block-data.caption != "" {
      still(align(center, block(sticky: true, below: 8pt, text(..face("sans"), size: 12pt, block-data.caption))))
    }
    table(
      columns: block-data.columns.map(column => column.at("share", default: 1) * 1fr),
      align: (x, y) => if y == 0 { center + horizon } else { aligns.at(x) + horizon },
      table.header(..block-data.columns.map(column => table.cell(fill: luma(96%), text(..face("sans"), size: size, column.label)))),
      ..block-data.rows.map(row => range(block-data.columns.len()).map(at => small(lines(row.at(at, default: ""))))).flatten(),
    )
  })
}

// Bars from a common line: label, bar, value; never torn over pages when they are few.
#let show-bars(block-data) = block(above: gap, below: gap, width: 100%, breakable: block-data.items.len() > 14, {
  if block-data.caption != "" {
    still(align(center, block(sticky: true, below: 8pt, text(..face("sans"), size: 12pt, block-data.caption))))
  }
  set text(..face("song"), size: 12pt, tracking: 0pt, top-edge: 0.88em, bottom-edge: -0.12em)
  set par(leading: 6pt, spacing: 6pt, first-line-indent: 0em, justify: false)
  grid(
    columns: (3fr, 5fr, auto), row-gutter: 6pt, column-gutter: 8pt,
    align: (right + horizon, left + horizon, right + horizon),
    ..block-data.items.map(item => ([#item.label], rect(width: item.amount * 100%, height: 9pt, fill: luma(45%), stroke: none), [#item.value])).flatten(),
  )
})

#let show-list(block-data, sticky) = {
  let ordered = block-data.at("ordered", default: false)
  for (index, item) in block-data.items.enumerate() {
    let last = sticky and index + 1 == block-data.items.len()
    if chinese and ordered { kept(last, [#(str(index + 1) + ".")#h(0.25em)#item]) } else if chinese { kept(last, [·#h(0.4em)#item]) } else {
      still(grid(columns: (1.6em, 1fr), if ordered { str(index + 1) + "." } else [–], item))
    }
  }
}

#let show-block(block-data, sticky) = {
  if block-data.type == "paragraph" { kept(sticky and block-data.text.clusters().len() < 120, [#block-data.text]) } else if block-data.type == "heading" { heading(level: block-data.level, outlined: true, [#block-data.text]) } else if block-data.type == "fields" { show-fields(block-data, sticky) } else if block-data.type == "table" { show-table(block-data) } else if block-data.type == "bars" { show-bars(block-data) } else { show-list(block-data, sticky) }
}

// One document, from its head to its imprint.
#let official(doc, missing: "") = [
// 发文机关标志: 35 mm below the top of the type area, as large as the width allows; two lines on the number, 4 mm below it the line.
#if doc.redHeader != "" {
  v(35mm)
  layout(area => {
    let mark(size) = text(..face("title"), size: size, fill: red, tracking: 0.06em, doc.redHeader)
    let wide = measure(mark(10pt)).width
    still(align(center, block(above: 0pt, below: 0pt, mark(calc.min(44pt, 10pt * (area.width / wide) * 0.96)))))
  })
  v(2 * pitch, weak: false)
  still(align(center, block(above: 0pt, below: 4mm, doc.number)))
  line(length: 100%, stroke: 1.5pt + red)
  v(2 * pitch - size-3)
}
#title[#doc.title]
#if doc.redHeader == "" and doc.number != "" {
  still(align(center, block(above: 0pt, below: pitch, doc.number)))
}
#if doc.addressee != "" { still(par[#doc.addressee]) }
#for (index, block-data) in doc.body.enumerate() {
  let last = index + 1 == doc.body.len()
  show-block(block-data, last and doc.office != "")
}
#if doc.office != "" {
  block(breakable: false, above: gap, below: gap, width: 100%, still({
    v(2 * pitch)
    context {
      let over = (measure(doc.office).width - measure(doc.date).width) / 2
      let end = (if chinese { 4em + 4 * squeeze } else { 1em }).to-absolute() - calc.max(0pt, over)
      align(right, pad(right: calc.max(0pt, end), box(align(center, {
        par(doc.office)
        par(doc.date)
      }))))
    }
  }))
}
#if doc.footerNote != "" { par[#doc.footerNote] }
#if missing != "" {
  still(block(above: gap, width: 100%, text(size: 10.5pt, tracking: 0pt, doc.words.missing + missing)))
}
// 版记: the first and last line 0.35 mm, those between 0.25 mm (GB/T 9704 7.4.1).
#if doc.copies != "" or doc.issuedBy != "" {
  v(1fr)
  still(block(breakable: false, width: 100%, above: 0pt, below: 0pt, {
    set text(size: size-4, tracking: 0pt)
    set par(leading: 8pt, spacing: 8pt, hanging-indent: if chinese { 3em } else { 0em }, justify: false)
    line(length: 100%, stroke: 0.35mm)
    if doc.copies != "" { block(above: 6pt, below: 6pt, inset: (x: 1em), doc.copies) }
    if doc.copies != "" and doc.issuedBy != "" { line(length: 100%, stroke: 0.25mm) }
    if doc.issuedBy != "" {
      set par(hanging-indent: 0em)
      block(above: 6pt, below: 6pt, inset: (x: 1em), width: 100%, grid(columns: (1fr, auto), doc.issuedBy, doc.issuedOn))
    }
    line(length: 100%, stroke: 0.35mm)
  }))
}
]
`

/** One document. */
export const officialTemplate: string = `${CORE}
#official(root, missing: sys.inputs.missing)
`

/**
 * Several documents in one file. A batch to be printed begins each on the front of a sheet and counts its pages from one. A case file has a
 * cover, a list of what is in it with the pages, and counts through; attachments follow as pages, what cannot be shown as a page is only listed.
 */
export const bundleTemplate: string =
  CORE +
  String.raw`
#let name(kind, index) = label(kind + "-" + str(index))
#let unreadable = json(bytes(sys.inputs.unreadable))
#let page-of(it) = context {
  let found = query(it)
  if found.len() == 0 { [—] } else { [#counter(page).at(found.first().location()).first()] }
}
#let pages-of(kind, index) = context {
  let from = query(name(kind + "-from", index))
  let to = query(name(kind + "-to", index))
  if from.len() == 0 or to.len() == 0 { [—] } else {
    let first = counter(page).at(from.first().location()).first()
    let last = counter(page).at(to.first().location()).first()
    if first == last { [#first] } else { [#first–#last] }
  }
}
#let bounded(kind, index, body) = [#metadata(0)#name(kind + "-from", index)#body#metadata(0)#name(kind + "-to", index)]
#if root.cover != none {
  set page(footer: none)
  still({
    v(40mm)
    align(center, text(..face("title"), size: 30pt, tracking: 0.3em, root.cover.heading))
    v(8mm)
    align(center, block(width: 80%, text(..face("title"), size: 18pt, tracking: 0pt, root.title)))
    v(1fr)
    align(center, block(width: 88%, table(
      columns: (32mm, 1fr), align: (center + horizon, left + horizon), inset: (x: 6pt, y: 9pt),
      ..root.cover.facts.map(fact => (text(..face("sans"), fact.label), lines(fact.value))).flatten(),
      text(..face("sans"), root.cover.pages), context [#counter(page).final().first()],
    )))
    v(1fr)
    align(center, text(..face("body"), size: 16pt, root.office))
    v(20mm)
  })
  pagebreak()
  still({
    align(center, text(..face("title"), size: 22pt, tracking: 0.3em, root.contents.heading))
    v(6mm)
    set text(size: 11pt, tracking: 0pt)
    table(
      columns: (12mm, 1fr, 47mm, 37mm, 17mm), align: (x, y) => if y == 0 or x != 1 { center + horizon } else { left + horizon },
      table.header(..root.contents.columns.map(column => table.cell(fill: luma(96%), text(..face("sans"), column)))),
      ..root.contents.rows.enumerate().map(((at, row)) => (
        [#(at + 1)], row.title, row.number, row.date,
        if row.kind == "withheld" { root.contents.withheld } else if row.kind == "listed" or (row.kind == "annex" and unreadable.contains(row.index)) { root.contents.listed } else { pages-of(row.kind, row.index) },
      )).flatten(),
    )
    if root.contents.note != "" { v(4mm); text(size: 12pt, tracking: 0pt, root.contents.note) }
  })
  pagebreak()
}
#counter(page).update(1)
#for (index, doc) in root.documents.enumerate() {
  if index > 0 { pagebreak(to: if root.cover == none { "odd" }) }
  if root.cover == none { counter(page).update(1) }
  bounded("document", index, official(doc, missing: if index + 1 == root.documents.len() { sys.inputs.missing } else { "" }))
}
#for (index, annex) in root.annexes.enumerate() {
  if not unreadable.contains(index) {
    pagebreak()
    bounded("annex", index, for number in range(annex.pages) {
      if number > 0 { pagebreak() }
      still({
        text(..face("sans"), size: 12pt, tracking: 0pt, annex.label)
        v(2mm)
        align(center + horizon, image(annex.file, width: 100%, height: 1fr, fit: "contain", page: number + 1))
      })
    })
  }
}
`

/** Tries an attachment by itself: one that cannot be drawn must not spoil the whole file. */
export const trialTemplate: string = String.raw`
#set page(width: 50mm, height: 50mm, margin: 0pt)
#for number in range(int(sys.inputs.pages)) { image(sys.inputs.file, width: 40mm, height: 40mm, page: number + 1) }
`

/** The pages of a PDF as they are seen, and nothing else of it. */
export const copyTemplate: string = String.raw`
#set document(date: none)
#set page(width: auto, height: auto, margin: 0pt)
#for number in range(json(bytes(sys.inputs.document)).pages) {
  if number > 0 { pagebreak() }
  image("copy.pdf", page: number + 1)
}
`

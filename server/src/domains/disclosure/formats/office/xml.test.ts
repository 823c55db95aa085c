import { expect, it } from 'vitest'
import { type Element, parseXml } from './xml.ts'

const told = ({ name, attributes, children, text }: Element): string =>
  text ??
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
    .join('')}>${children.map(told).join('')}</>`

it.each([
  ['names without their space', '<w:t xml:space="preserve"> a </w:t>', '<t space="preserve"> a </>'],
  ['both quotes, and signs inside them', `<a b='1 > 0' c = "'"/>`, '<a b="1 > 0" c="\'"></>'],
  ['entities of XML and numbers', '<a>&lt;&#25910;&#x5165;&amp;amp;&own;</a>', '<a><收入&amp;&own;</>'],
  ['what is quoted as it is', '<a><![CDATA[<b>&amp;]]></a>', '<a><b>&amp;</>'],
  [
    'nothing of comments, instructions and declarations',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x>">]><!-- <c> --><a>1<!-- 2 -->3</a>',
    '<a>13</>',
  ],
])('reads %s', (_, xml, tree) => {
  expect(parseXml(xml).map(told).join('')).toBe(tree)
})

it.each(['<a>', '<a></b>', '</a>', '<a b=1></a>', '<a', '<!-- ', '<a><![CDATA[</a>'])('refuses %s', (xml) => {
  expect(() => parseXml(xml)).toThrow(expect.objectContaining({ code: 'unsupported-file' }))
})

it('refuses what is nested without end', () => {
  expect(() => parseXml('<a>'.repeat(10_000))).toThrow(expect.objectContaining({ code: 'too-large' }))
})

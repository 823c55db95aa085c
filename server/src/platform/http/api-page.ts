import { ERROR_CODES } from '../errors/index.ts'
import { shapeOf } from './api-shape.ts'

interface Operation {
  summary?: string
  description?: string
  'x-policy'?: string
  parameters?: { name: string; in: string; required?: boolean; description?: string }[]
  requestBody?: { content?: Record<string, { schema?: unknown }> }
  responses?: Record<string, Response>
}
interface Response {
  content?: Record<string, { schema?: unknown }>
}
interface Description {
  info: { title: string; version: string; description?: string }
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, unknown> }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const joined = <T>(items: readonly T[], write: (item: T) => string): string => items.map(write).join('\n')

/** The description of the API as one page to read: no script, nothing from elsewhere. */
export function apiPage(description: Description): string {
  const paths = Object.entries(description.paths ?? {})
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(description.info.title)} API</title><link rel="stylesheet" href="/api/v1/docs.css"></head>
<body><main><h1>${escaped(description.info.title)} API ${escaped(description.info.version)}</h1>
<p>${escaped(description.info.description ?? '')} <a href="/api/v1/openapi.json">OpenAPI 3.1</a></p>
<nav><ol>${joined(paths, ([path]) => `<li><a href="#${anchor(path)}"><code>${escaped(path)}</code></a></li>`)}
<li><a href="#problems">Problems</a></li><li><a href="#schemas">Schemas</a></li></ol></nav>
${joined(paths, ([path, operations]) => pathSection(path, operations))}
<section id="problems"><h2>Problems</h2><dl>${joined(Object.entries(ERROR_CODES), ([code, { status, zh, en }]) => `<dt id="problem-${code}"><code>${code}</code> ${status}</dt><dd>${escaped(en)}<br><span lang="zh-CN">${escaped(zh)}</span></dd>`)}</dl></section>
<section id="schemas"><h2>Schemas</h2>${joined(Object.entries(description.components?.schemas ?? {}), ([name, schema]) => `<h3 id="schema-${escaped(name)}">${escaped(name)}</h3>${schemaBlock(schema)}`)}</section>
</main></body></html>`
}

const anchor = (path: string): string => path.replaceAll(/[^\w]+/g, '-').replace(/^-/, '')

const pathSection = (path: string, operations: Record<string, Operation>): string =>
  `<section id="${anchor(path)}"><h2><code>${escaped(path)}</code></h2>
${joined(Object.entries(operations), ([method, operation]) => operationBlock(method, operation))}</section>`

const operationBlock = (method: string, operation: Operation): string => `<article>
<h3><b>${method.toUpperCase()}</b> ${escaped(operation.summary ?? '')}</h3>
<p>${escaped(operation.description ?? '')} <small>policy <code>${escaped(operation['x-policy'] ?? '')}</code></small></p>
${parameterTable(operation.parameters ?? [])}
${joined(Object.entries(operation.requestBody?.content ?? {}), ([type, { schema }]) => `<h4>Request <code>${escaped(type)}</code></h4>${schemaBlock(schema)}`)}
${joined(Object.entries(operation.responses ?? {}), ([status, response]) => responseBlock(status, response))}
</article>`

const parameterTable = (parameters: NonNullable<Operation['parameters']>): string =>
  parameters.length === 0
    ? ''
    : `<table><thead><tr><th>Name</th><th>In</th><th>Needed</th><th>Meaning</th></tr></thead><tbody>${joined(
        parameters,
        (one) =>
          `<tr><td><code>${escaped(one.name)}</code></td><td>${one.in}</td><td>${one.required ? 'yes' : 'no'}</td><td>${escaped(one.description ?? '')}</td></tr>`,
      )}</tbody></table>`

/** Problems look alike everywhere and stand in a section of their own. */
const responseBlock = (status: string, response: Response): string =>
  status.endsWith('XX') ? '' : `<h4>Answer ${escaped(status)}</h4>${contentBlocks(response.content)}`

const contentBlocks = (content: Response['content'] = {}): string =>
  joined(Object.values(content), ({ schema }) => schemaBlock(schema))

const schemaBlock = (schema: unknown): string => (schema === undefined ? '' : `<pre>${escaped(shapeOf(schema))}</pre>`)

export const API_PAGE_STYLE = `
:root { color-scheme: light dark; font-family: system-ui, 'Noto Sans SC', sans-serif; line-height: 1.6 }
body { margin: 0 } main { max-width: 60rem; margin: 0 auto; padding: 1.5rem }
h2 { margin-top: 2.5rem; border-bottom: 1px solid #8886; padding-bottom: .3rem }
article { margin: 1rem 0 1rem; padding-left: 1rem; border-left: 3px solid #8884 }
table { border-collapse: collapse } th, td { text-align: left; padding: .2rem .8rem .2rem 0; vertical-align: top }
pre { overflow: auto; padding: .8rem; background: #8881; border-radius: 4px } nav ol { columns: 22rem; padding-left: 1.2rem }
nav code { overflow-wrap: anywhere }
`

import { limitForOffice, LIMIT_IDS, type TimeLimit } from '../domains/calendar/index.ts'
import { draftStore, toFiling } from '../domains/filing/index.ts'
import { giveMatterPass, takeMatterPassBack, type Actor } from '../domains/identity/index.ts'
import { ATTACHMENT_MAX, COMMANDS, contactChoices, replaceLostCode } from '../domains/matter/index.ts'
import { OUTSIDE_CHANNELS } from '../domains/notification/index.ts'
import { parentOf } from '../domains/topic/index.ts'
import { sha256, newId } from '../platform/crypto/index.ts'
import { renderDocx, renderPdf, renderReceipt } from '../platform/documents/index.ts'
import { HuiyinError } from '../platform/errors/index.ts'
import { receiveFile } from '../platform/files/index.ts'
import type { PortalBackend } from '../../../web/portal/index.ts'
import type { Desks } from './desks.ts'

type Key = { regionId: string; matterId: string }
const VISITOR: Actor = { kind: 'visitor' }
const citizenOf = ({ regionId, matterId }: Key): Actor & { kind: 'citizen' } => ({
  kind: 'citizen',
  regionId,
  matterId,
})

/** What the portal asks of the office, answered by its domains. */
export function portalBackend(desks: Desks, origin: string): PortalBackend {
  const { desk, papers, files, scan, identity, offices, matters } = desks
  const { clock, keys } = matters
  const contacts = contactChoices(matters)

  const limits = (): TimeLimit[] => {
    const nation = { id: '', regionId: '000000', ruleSet: 'national' }
    return LIMIT_IDS.flatMap((id) => limitForOffice(nation, [], id, clock.today()) ?? [])
  }

  return {
    drafts: draftStore({ database: matters.database, keys, clock }),
    offices: () => [...offices.tree().byId.values()],
    topics: () =>
      [...desks.topics.tree().byCode.values()]
        .filter((topic) => topic.active)
        .map(({ code, name }) => ({ id: code, parentId: parentOf(code), name })),
    limits,
    published: (question) => desks.publications.similar(question),
    publishedAt: (key) => desks.publications.publicIdFor(key),
    file: async (answers, key, language) =>
      desk.file(VISITOR, toFiling(answers, clock.today(), language), { key, fingerprint: sha256(key) }),
    receiptPdf: async (receipt, language) =>
      renderReceipt(await papers.receipt(receipt, language, `${origin}/${language === 'en' ? 'en' : 'zh'}/follow`)),
    identify: (number, queryCode) => desk.identify(number, queryCode),
    whereIs: (key) => desk.whereIs(key),
    matter: (key) => desk.forCitizen(citizenOf(key)),
    hearings: (key) => desks.review.ofPetitioner(key),
    channels: () => OUTSIDE_CHANNELS.filter((channel) => desks.post.carriers[channel] !== undefined),
    contactChoice: (key) => contacts.shown(citizenOf(key)),
    chooseContact: (key, wish) => contacts.choose(citizenOf(key), wish),
    give: (key, expectedVersion, command) => desk.give(citizenOf(key), { ...key, expectedVersion }, command),

    async openPaper(key, seq) {
      const matter = await desk.forCitizen(citizenOf(key))
      const paper = matter.papers.find((candidate) => candidate.seq === seq)
      if (!paper) throw new HuiyinError('not-found')
      if (paper.opened) return
      const input = COMMANDS.deliver.input.parse({ on: clock.today(), method: 'portal' })
      await desk.give(
        { kind: 'system', name: 'portal' },
        { ...key, expectedVersion: matter.version },
        { verb: 'deliver', input },
      )
    },

    document: (key, seq, language) => papers.paper(citizenOf(key), key, seq, language, true),

    async paper(key, seq, format, language) {
      const document = await papers.paper(citizenOf(key), key, seq, language, true)
      const bytes = format === 'pdf' ? await renderPdf(document) : await renderDocx(document)
      const type =
        format === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      return { type, bytes }
    },

    renewCode: (number, contact) => replaceLostCode(matters, number, contact),

    async keepFile(name, content) {
      const {
        type,
        size,
        sha256: hash,
        name: safeName,
      } = await receiveFile(files, content, { claimedName: name, maxBytes: ATTACHMENT_MAX, ...(scan && { scan }) })
      return { id: newId(), name: safeName, type, size, sha256: hash }
    },

    admit: (reply, key) => giveMatterPass(reply, identity.passSecret, key, clock.now()),
    dismiss: (reply) => takeMatterPassBack(reply),
  }
}

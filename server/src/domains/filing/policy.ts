import { definePolicy } from '../../platform/http/index.ts'

/** Who may open the pages of one matter: whoever gave its number and query code, and nobody else. */
export const citizenOwn = definePolicy(
  'citizen.own',
  {
    zh: '凭编号和查询码打开事项的信访人可以查看和办理自己的这一件事项。',
    en: 'Whoever opened a matter with its number and query code may see and act on that one matter.',
  },
  (actor) => actor.kind === ('citizen' as string),
)

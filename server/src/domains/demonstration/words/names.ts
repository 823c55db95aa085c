/** Names out of puns, which nobody bears: "falsely named", "not there", "for example". */
const FAMILY = ['甄', '贾', '吴', '史', '余', '常', '乐', '安', '方', '言']
const PETITIONER = ['有其', '如有', '名实', '料想', '设想', '若无', '虚构', '或然', '拟作', '代拟']
const STAFF = ['一言', '二白', '三省', '四方', '五味', '六合', '七步', '八斗', '九思', '十全']

const combined = (given: readonly string[]): string[] => FAMILY.flatMap((family) => given.map((name) => family + name))

/** Who files in the demonstration. */
export const PETITIONER_NAMES: readonly string[] = combined(PETITIONER)
/** Who works in the demonstration. */
export const STAFF_NAMES: readonly string[] = combined(STAFF)

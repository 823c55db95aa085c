export const zhCn = {
  unreadable: '无法读取分类表：请提供带表头“一级、二级、三级”（或 level1,level2,level3，可另加 code）的 CSV。',
  levelMissing: '缺少上级分类名称。',
  nameLong: '分类名称不要超过 50 个字。',
  codeForm: '分类代码为六位数字，每级两位，上级为 00 的在后面补零。',
  codeTaken: '代码 {code} 已用于“{name}”。',
  codeElse: '“{name}”的代码已经是 {code}，代码不能更改。',
  full: '同一上级下最多 99 个分类。',
  levelDeep: '代码的级数与名称的级数不一致。',
}

export type Messages = Record<keyof typeof zhCn, string>

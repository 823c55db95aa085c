import type { Words } from '../../ui/words.ts'

const zhCN = {
  title: '内容分类',
  lead: '三级分类，共{n}个末级类目。编号一经使用不再改变。',
  filter: '按名称或编号筛选',
  retired: '（已停用）',
  import: '导入',
  importLead: 'CSV 文件，首行为 level1,level2,level3，可以带 code。先试读，再导入；不再出现的类目停用，已有事项不变。',
  file: '分类文件',
  try: '试读',
  would: '可新增{created}个，不变{unchanged}个，停用{retired}个。尚未保存。',
  done: '已新增{created}个，不变{unchanged}个，停用{retired}个。',
  atLine: '第{n}行：{problem}',
}

export const TOPICS: Words<typeof zhCN> = {
  'zh-CN': zhCN,
  en: {
    title: 'Topics',
    lead: 'Three levels with {n} leaves. A code that was used never changes.',
    filter: 'Filter by name or code',
    retired: '(retired)',
    import: 'Import',
    importLead:
      'A CSV file with level1,level2,level3 and, if you like, code. Try it first. What no longer appears is retired; matters keep theirs.',
    file: 'File of topics',
    try: 'Try',
    would: '{created} would be new, {unchanged} unchanged, {retired} retired. Nothing is saved yet.',
    done: '{created} new, {unchanged} unchanged, {retired} retired.',
    atLine: 'Line {n}: {problem}',
  },
}

/** The kinds of letters that GB/T 9704 asks for. */
export const FACES = ['title', 'body', 'kai', 'sans', 'song'] as const
export type Face = (typeof FACES)[number]

interface FaceNames {
  /** The letters of the standard under the names that fonts carry; the first is what Word files name. */
  official: readonly [string, ...string[]]
  /** The free letters of the same kind that come with the product. */
  bundled: string
  /** In which weight they are of that kind; an official font has one weight only. */
  weight: number
}

/**
 * 小标宋 for titles, 仿宋 for the body, 楷体 and 黑体 for headings, 宋体 for page numbers. Official letters are used where they are
 * installed. Of the free ones, LXGW WenKai (霞鹜文楷) stands for 仿宋 in its light and for 楷体 in its medium weight: it combines features of both.
 */
export const FACE_NAMES: Readonly<Record<Face, FaceNames>> = {
  title: {
    official: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', '方正小标宋_GBK', '小标宋体'],
    bundled: 'Noto Serif SC',
    weight: 700,
  },
  body: {
    official: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong'],
    bundled: 'LXGW WenKai',
    weight: 300,
  },
  kai: {
    official: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti'],
    bundled: 'LXGW WenKai',
    weight: 500,
  },
  sans: { official: ['黑体', 'SimHei', '华文黑体', 'STHeiti'], bundled: 'Noto Sans SC', weight: 500 },
  song: { official: ['宋体', 'SimSun', '华文宋体', 'STSong'], bundled: 'Noto Serif SC', weight: 400 },
}

/** What stands in where a font has no such character, in this order. */
export const FALLBACK = ['Noto Serif SC', 'Noto Sans SC', 'LXGW WenKai', 'Noto Emoji'] as const

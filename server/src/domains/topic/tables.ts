/** One row of the table `topic`. */
export interface TopicRow {
  region_id: string
  code: string
  name_zh: string
  name_en: string
  active: boolean
}

export interface TopicTables {
  topic: TopicRow
  topic_register: { region_id: string; version: number }
}

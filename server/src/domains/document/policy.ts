import { definePolicy } from '../../platform/http/index.ts'
import { isOfficer } from '../identity/index.ts'

/** Who may read the register. What a document says is for those who may see its subject. */
export const documentPolicies = {
  register: definePolicy(
    'document.register',
    {
      zh: '工作人员可以查看、导出本单位和并入本单位的机构的发文登记簿。',
      en: 'Officers read and export the register of documents that their own office and those merged into it have issued.',
    },
    isOfficer,
  ),
}

import { isStorable } from '../../forms/form-body.ts'
import { Choices, TextField } from '../../forms/fields.tsx'
import { findPlace, placesOf } from '../../places.ts'
import { valueOf, valuesOf, type Step } from '../step.ts'

const DETAIL_MAX = 200

export const place: Step = {
  name: 'place',
  heading: (m) => m.filing.place.title,
  applies: () => true,
  answered: (answers) => answers.place !== undefined,
  shown: (answers) => ({ place: answers.place ?? '', placeDetail: answers.placeDetail ?? '' }),
  read(form, { answers, offices }) {
    const regionId = form.text('place')
    const placeDetail = form.line('placeDetail')
    if (!findPlace(offices, regionId)) return { problems: { place: 'choosePlace' } }
    if (!isStorable(placeDetail)) return { problems: { placeDetail: 'unreadable' } }
    if (placeDetail.length > DETAIL_MAX) return { problems: { placeDetail: 'detailTooLong' } }
    if (regionId === answers.place) return { answers: { placeDetail } }
    return { answers: { place: regionId, placeDetail, office: undefined, accused: undefined } }
  },
  Fields: ({ visit, offices, typed, problems }) => {
    const { place: words } = visit.m.filing
    const choices = placesOf(offices).map(({ regionId, name }) => ({ value: regionId, label: visit.say(name) }))
    return (
      <>
        <h1>{words.title}</h1>
        <Choices
          {...{ visit, problems }}
          name="place"
          type="radio"
          legend={words.region}
          hint={words.hint}
          chosen={valuesOf(typed, 'place')}
          groups={[{ choices }]}
        />
        <TextField
          {...{ visit, problems }}
          name="placeDetail"
          label={words.detail}
          hint={words.detailHint}
          value={valueOf(typed, 'placeDetail')}
          optional
        />
      </>
    )
  },
}

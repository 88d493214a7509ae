// States who published the figures of the demo, and under which licence.
// Dates of publication are given only where the files state them.

const licence = 'Open Government Licence v3.0';
const statistics = 'https://explore-education-statistics.service.gov.uk/find-statistics/';

export const lookedAfterSource = {
  name: 'Department for Education, Children looked after in England including adoptions, reporting year 2025',
  url: `${statistics}children-looked-after-in-england-including-adoptions`,
  licence,
  status: 'official',
};

export const childrenInNeedSource = {
  name: 'Department for Education, Children in need, reporting year 2025',
  url: `${statistics}characteristics-of-children-in-need`,
  licence,
  status: 'official',
};

export const workforceSource = {
  name: 'Department for Education, Children’s social work workforce, reporting year 2025',
  url: `${statistics}children-s-social-work-workforce`,
  licence,
  status: 'official',
};

export const expenditureSource = {
  name: 'Department for Education, Local Authority Interactive Tool, from section 251 outturn',
  url: `${statistics}la-and-school-expenditure`,
  licence,
  status: 'official',
};

export const walesSource = {
  name: {
    en: 'Welsh Government, Experimental statistics: children looked after by local authorities, 2018-19 (SFR 106/2019)',
    cy: 'Llywodraeth Cymru, Ystadegau arbrofol: plant sy’n derbyn gofal gan awdurdodau lleol, 2018-19 (SFR 106/2019)',
  },
  published: '2019-10-30',
  licence: { en: licence, cy: 'Trwydded Llywodraeth Agored v3.0' },
  status: 'official',
};

export const doncasterMinutesSource = {
  name: 'Doncaster Council, scrutiny minutes: Performance Challenge of Doncaster Children’s Services Trust, Quarter 1, 2021/22',
  status: 'management information',
};

export const rotherhamMinutesSource = {
  name: 'Rotherham Metropolitan Borough Council, scrutiny minutes: Feedback from Improving Lives Select Commission Performance Sub-Group',
  status: 'management information',
};

/**
 * The Department's protection of small numbers: its `c` is kept, and nothing is withheld a second time.
 * A number from 1 to 5 is withheld, so 6 is the smallest that is shown.
 */
export const departmentDisclosure = { threshold: 6, protected: true };

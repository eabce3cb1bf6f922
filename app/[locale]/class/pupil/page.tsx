import { ProgramPage, type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { PupilPage } from '#class/pupil/pupil-page.tsx';
import '../../../layers.css';
import '../../../own.css';
import '../../../class.css';
import '../../../pupil.css';

const says = [
  ...(['annotate', 'lang', 'layer', 'note', 'reader'] as const),
  ...(['class.join', 'class.page', 'class.phase', 'class.problem', 'class.pupil', 'class.room'] as const),
];

export const generateMetadata = (props: ProgramParams) => programMetadata('pupil', props);

export default function Page(props: ProgramParams) {
  return (
    <ProgramPage {...props} page="pupil" says={says}>
      <PupilPage />
    </ProgramPage>
  );
}

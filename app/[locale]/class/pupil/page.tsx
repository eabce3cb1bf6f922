import { ProgramPage, type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { PupilPage } from '#class/pupil/pupil-page.tsx';
import '../../../layers.css';
import '../../../own.css';
import '../../../class.css';
import '../../../pupil.css';

export const generateMetadata = (props: ProgramParams) => programMetadata('pupil', props);

export default function Page(props: ProgramParams) {
  return (
    <ProgramPage {...props} page="pupil" says={['annotate', 'class', 'lang', 'layer', 'note', 'reader']}>
      <PupilPage />
    </ProgramPage>
  );
}

import { ClassPage } from '#app/class-page.tsx';
import { type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { NewClass } from '#class/new/new-class.tsx';
import '../../../layers.css';
import '../../../class-teacher.css';

export const generateMetadata = (props: ProgramParams) => programMetadata('new', props);

export default function Page(props: ProgramParams) {
  return (
    <ClassPage {...props} page="new" says={['class.new', 'class.problem', 'lang', 'layer']}>
      <NewClass />
    </ClassPage>
  );
}

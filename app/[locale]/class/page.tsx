import { ClassPage } from '#app/class-page.tsx';
import { type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { ClassHome } from '#class/home/class-home.tsx';
import '../../class-teacher.css';

export const generateMetadata = (props: ProgramParams) => programMetadata('class', props);

export default function Page(props: ProgramParams) {
  return (
    <ClassPage {...props} page="class" says={['class.home', 'class.join']}>
      <ClassHome />
    </ClassPage>
  );
}

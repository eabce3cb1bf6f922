import { OwnPage } from '#app/own-page.tsx';
import { type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { TextShelf } from '#desk/text-shelf.tsx';
import '../../../desk.css';
import '../../../own.css';

export const generateMetadata = (props: ProgramParams) => programMetadata('texts', props);

export default function Page(props: ProgramParams) {
  return (
    <OwnPage {...props} page="texts" says={['lang', 'layer', 'own', 'shelf', 'takeAway']}>
      <TextShelf />
    </OwnPage>
  );
}

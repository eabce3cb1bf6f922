import { OwnPage } from '#app/own-page.tsx';
import { type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { OwnReader } from '#desk/own-reader.tsx';
import '../../../layers.css';
import '../../../reader.css';
import '../../../print.css';
import '../../../desk.css';
import '../../../own.css';

export const generateMetadata = (props: ProgramParams) => programMetadata('read', props);

export default function Page(props: ProgramParams) {
  return (
    <OwnPage
      {...props}
      page="read"
      says={['annotate', 'change', 'lang', 'layer', 'layers', 'layout', 'note', 'own', 'reader', 'source', 'takeAway']}
    >
      <OwnReader />
    </OwnPage>
  );
}

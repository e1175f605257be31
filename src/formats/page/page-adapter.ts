import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** How what is in an element is seen; some of it is no text. */
export type SeenAs = 'shown' | 'hidden' | 'folded' | 'no-text';

/** A document, an element or the content of a template; what is in it is not kept. */
export interface PageNode {
  readonly name: string;
  readonly namespace: html.NS;
  readonly attributes: Token.Attribute[];
  parent: PageNode | null;
  depth: number;
  seen: SeenAs;
  /** Set once it has a place on the page: what parses pages may move it again. */
  isPlaced: boolean;
  /** Of a template. */
  content: PageNode | undefined;
}

/** Takes what a page has, in its order. */
export interface PageVisitor {
  readonly open: (element: PageNode) => void;
  readonly text: (text: string, inside: PageNode) => void;
  readonly close: (element: PageNode) => void;
}

/** The types that parse5 asks for. */
type PageTree = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode
>;

function nodeOf(name: string, namespace = html.NS.HTML, attributes: Token.Attribute[] = []): PageNode {
  return {
    ...{ name, namespace, attributes, parent: null, depth: 0, seen: 'shown' },
    ...{ isPlaced: false, content: undefined },
  };
}

const KINDS = {
  isElementNode: (node: PageNode): node is PageNode => !node.name.startsWith('#'),
  isTextNode: (node: PageNode): node is PageNode => node.name === '#text',
  isCommentNode: (node: PageNode): node is PageNode => node.name === '#comment',
  isDocumentTypeNode: (node: PageNode): node is PageNode => node.name === '#doctype',
};

/** What is asked for only where a tree is kept. */
const UNUSED = {
  getFirstChild: () => null,
  getChildNodes: () => [],
  adoptAttributes: () => {},
  setDocumentType: () => {},
  setDocumentMode: () => {},
  getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
  getTextNodeContent: () => '',
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => {},
  updateNodeSourceCodeLocation: () => {},
};

/** Has parse5 hand over a page part by part, instead of making a tree of it that takes thirty times its size. */
export function pageAdapter(visitor: PageVisitor): TreeAdapter<PageTree> {
  const place = (parent: PageNode, node: PageNode): void => {
    node.parent = parent;
    node.depth = parent.depth + 1;
    if (node.isPlaced || node.name.startsWith('#')) return;
    node.isPlaced = true;
    visitor.open(node);
  };
  return {
    createDocument: () => nodeOf('#document'),
    createDocumentFragment: () => nodeOf('#fragment'),
    createElement: nodeOf,
    createCommentNode: () => nodeOf('#comment'),
    createTextNode: () => nodeOf('#text'),
    appendChild: place,
    insertBefore: place,
    insertText: (parent, text) => visitor.text(text, parent),
    insertTextBefore: (parent, text) => visitor.text(text, parent),
    setTemplateContent: (template, content) => {
      template.content = content;
      content.parent = template;
    },
    getTemplateContent: (template) => template.content ?? template,
    onItemPop: visitor.close,
    detachNode: (node) => {
      node.parent = null;
    },
    getParentNode: ({ parent }) => parent,
    getAttrList: ({ attributes }) => attributes,
    getTagName: ({ name }) => name,
    getNamespaceURI: ({ namespace }) => namespace,
    ...KINDS,
    ...UNUSED,
  };
}

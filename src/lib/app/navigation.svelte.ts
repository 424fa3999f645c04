import { tick } from 'svelte';
import type { AfterNavigate } from '@sveltejs/kit';
import { afterNavigate, goto, replaceState } from '$app/navigation';
import { navigating } from '$app/state';
import type { Filter } from '../view/filter.ts';
import type { NameLanguage } from '../domain/area.ts';
import type { ListLayout, Sort } from '../view/list-layout.ts';
import { formatCameraHash, parseCameraHash, type Camera } from '../view/camera-hash.ts';
import type { Address } from '../view/address.ts';
import type { AtlasView } from '../view/atlas-view.svelte.ts';
import type { Notice } from '../view/notice.ts';
import type { AtlasLinks } from './atlas-links.ts';
import type { BottomSheet } from './bottom-sheet.svelte.ts';
import type { PopupState } from './popup-state.svelte.ts';
import { showText } from './show-text.ts';
import type { Stage } from './stage.svelte.ts';

type Point = readonly [number, number];

/** State that navigation reads and updates. */
interface Surroundings {
  readonly view: AtlasView;
  readonly links: AtlasLinks;
  readonly stage: Stage;
  readonly popup: PopupState;
  readonly bottomSheet: BottomSheet;
}

/** Milliseconds within which choices become one change of the address: browsers limit these. */
const WRITING_PAUSE = 60;

/**
 * Turns clicks and choices into addresses, and after each navigation updates popup, camera, scroll
 * and focus. Create it while a component is set up.
 */
export class Navigation {
  readonly #atlas: Surroundings;
  #isLive = $state(false);
  #writing: ReturnType<typeof setTimeout> | null = null;
  /** Selection that popup and camera have followed. */
  #followed: AtlasView['selected'];
  #cameraHash = $state('');
  #cameraNotices = $state.raw<readonly Notice[]>([]);

  constructor(atlas: Surroundings) {
    this.#atlas = atlas;
    afterNavigate((navigation) => this.#follow(navigation));
  }

  /** Whether the page is hydrated; false in prerendered pages. */
  get isLive(): boolean {
    return this.#isLive;
  }

  /** Camera that the reader has chosen, as the hash of the address; empty for the default view. */
  get cameraHash(): string {
    return this.#cameraHash;
  }

  get notices(): readonly Notice[] {
    return [...this.#atlas.view.notices, ...this.#cameraNotices];
  }

  /** Handles a click on areas: one is opened, several open a chooser, none closes the popup. */
  selectAreas(ids: readonly string[], at: Point): void {
    const { popup } = this.#atlas;
    const [only] = ids;
    if (only === undefined) popup.close();
    else if (ids.length === 1) this.selectArea(only, at);
    else popup.open({ kind: 'chooser', ids, at });
  }

  selectArea(id: string, at: Point): void {
    const { view, links, popup, bottomSheet } = this.#atlas;
    const { selection, selected } = view;
    const isSelected = selection.kind === 'area' && selection.id === id;
    if (isSelected && bottomSheet.holdsPanel) {
      popup.close();
      this.#showText(true);
    } else if (isSelected && selected?.areaRecord) {
      popup.open({ kind: 'area', areaRecord: selected.areaRecord, at });
    } else {
      popup.expect(id, at);
      void goto(links.toArea(id) + this.#cameraHash, { noScroll: true, keepFocus: true });
    }
  }

  setFilter(change: Partial<Filter>): void {
    this.#set({ filter: { ...this.#atlas.view.filter, ...change } });
  }

  setList(list: ListLayout): void {
    this.#set({ list });
  }

  setSort(sort: Sort): void {
    this.#set({ sort });
  }

  setLanguage(language: NameLanguage): void {
    this.#set({ language });
  }

  /** Applies a change to the view, and soon after to the address. */
  #set(change: Partial<Address>): void {
    const { view } = this.#atlas;
    const query = view.formatQueryFor(change);
    // Applied at once: a second choice may come before the navigation has finished.
    view.readSearch(query);
    this.#writing ??= setTimeout(() => {
      this.#writing = null;
      this.#writeQuery(view.query);
    }, WRITING_PAUSE);
  }

  #stopWriting(): void {
    if (this.#writing !== null) clearTimeout(this.#writing);
    this.#writing = null;
  }

  #writeQuery(query: string): void {
    // Path of the page that is being navigated to, else of this one.
    const path = navigating.to?.url.pathname ?? location.pathname;
    const replaces = path === location.pathname;
    const address = path + query + this.#cameraHash;
    void goto(address, { replaceState: replaces, noScroll: true, keepFocus: true });
  }

  writeCamera(camera: Camera): void {
    this.#cameraHash = formatCameraHash(camera);
    this.#cameraNotices = [];
    replaceState(location.pathname + location.search + this.#cameraHash, {});
  }

  /** Returns to the whole map, from a selection or from wherever the reader has moved the map. */
  showAll(): void {
    const { view, links, stage, popup } = this.#atlas;
    this.#cameraHash = '';
    if (view.selected) {
      void goto(links.toEverything(), { noScroll: true, keepFocus: true });
      return;
    }
    popup.close();
    replaceState(location.pathname + location.search, {});
    stage.map?.showView(stage.extentView);
  }

  /** Reads the camera from the address, for example after its hash was edited by hand. */
  readCamera(): void {
    const { camera, notices } = parseCameraHash(location.hash);
    this.#cameraHash = camera ? location.hash : '';
    this.#cameraNotices = notices;
    if (camera) this.#atlas.stage.map?.showCamera(camera);
  }

  async #follow({ from, to, type }: AfterNavigate): Promise<void> {
    const { view, popup, bottomSheet } = this.#atlas;
    this.#isLive = true;
    // Going back undoes a choice; any other navigation keeps a choice that is not written yet.
    if (type === 'popstate') this.#stopWriting();
    if (this.#writing === null) view.readSearch(location.search);
    const isSamePath = from?.url.pathname === to?.url.pathname;
    const isSameSelection = view.selected === this.#followed;
    this.#followed = view.selected;
    if (type === 'enter') this.readCamera();
    // The page of older events gets its selection after it has opened.
    else if (isSamePath && isSameSelection) return;
    await tick();

    const { selected } = view;
    const { isUsed: hasBottomSheet, holdsPanel } = bottomSheet;
    const isClicked = popup.isExpected(selected);
    const isInPopup = document.activeElement?.closest('[data-popup]') != null;
    if (type !== 'enter') this.#followCamera(type, isClicked);
    if (holdsPanel) popup.close();
    // In an embed a bottom sheet would hide map and text: only a tap on the map opens it.
    else if (!hasBottomSheet || isClicked || popup.content)
      popup.follow(selected, this.#findLabel());
    if ((type === 'link' && !isInPopup) || (holdsPanel && isClicked))
      this.#showText(selected !== undefined);
  }

  #followCamera(type: AfterNavigate['type'], isClicked: boolean): void {
    const { view, stage, popup } = this.#atlas;
    const { map, extentView } = stage;
    const isAbout = view.selected !== undefined && popup.isAbout(view.selected);
    if (type === 'popstate') {
      this.readCamera();
      if (!this.#cameraHash && !isAbout) map?.showView(extentView);
    } else if (isClicked || isAbout) {
      // The map does not move, so its hash stays in the address.
      if (this.#cameraHash)
        replaceState(location.pathname + location.search + this.#cameraHash, {});
    } else {
      this.#cameraHash = '';
      this.#cameraNotices = [];
      map?.showView(extentView);
    }
  }

  #showText(isSelection: boolean): void {
    const { bottomSheet } = this.#atlas;
    if (bottomSheet.holdsPanel) bottomSheet.raise();
    showText(isSelection);
  }

  #findLabel(): Point | null {
    const { selected, directory } = this.#atlas.view;
    const id = selected?.areaRecord?.area.id;
    return directory.areas.find((area) => area.id === id)?.labelPoint ?? null;
  }
}

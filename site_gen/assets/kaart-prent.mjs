// kaart-prent.mjs: the picture in the page as a layer of Leaflet. It stays where it is: to move hundreds of areas into one of
// Leaflet's panes takes the browser longer than all the rest of taking over.

const LOS = "landkaart--los";
const BEWEEGT = "landkaart--beweegt";

/**
 * @param {object} L
 * @param {SVGSVGElement} $prent the first child of the map's box, filling it
 * @param {object} kader what it shows, as Leaflet's LatLngBounds
 */
export function prentlaag(L, $prent, kader) {
  let kaart = null;
  let breedte = 0; // for which the picture was last drawn sharp

  /** Corner and size in pixels of the box, for a view. */
  const vlak = (midden, zoom) => {
    const [hoek, overhoek] = [kader.getNorthWest(), kader.getSouthEast()].map((punt) => kaart.project(punt, zoom));
    const links = hoek.subtract(kaart.project(midden, zoom)).add(kaart.getSize().divideBy(2));
    return { links, maat: overhoek.subtract(hoek) };
  };
  /** Until the view changes for the first time the picture lies right by itself. */
  const maakLos = () => {
    if (!breedte) {
      const { width, height } = $prent.viewBox.baseVal;
      $prent.parentElement.style.aspectRatio = `${width} / ${height}`; // it was the picture that gave the box its height
      $prent.classList.add(LOS);
      maakScherp();
    }
  };
  const plaats = ({ links, maat }) => {
    $prent.style.transform = `translate3d(${links.x}px, ${links.y}px, 0) scale(${maat.x / breedte})`;
  };
  const maakScherp = () => {
    const nu = vlak(kaart.getCenter(), kaart.getZoom());
    breedte = nu.maat.x;
    $prent.classList.remove(BEWEEGT);
    $prent.style.width = `${nu.maat.x}px`;
    $prent.style.height = `${nu.maat.y}px`;
    plaats(nu);
  };
  const isVerschoven = () => breedte || kaart.getZoom() > kaart.getMinZoom() + 0.01;

  const Prentlaag = L.Layer.extend({
    onAdd: (op) => {
      kaart = op;
    },
    onRemove: () => {},
    getEvents: () => ({
      zoomanim: ({ center, zoom }) => {
        maakLos();
        $prent.classList.add(BEWEEGT);
        plaats(vlak(center, zoom));
      },
      move: () => {
        if (isVerschoven()) {
          maakLos();
          plaats(vlak(kaart.getCenter(), kaart.getZoom()));
        }
      },
      zoomend: () => breedte && maakScherp(),
      resize: () => breedte && maakScherp(),
    }),
  });
  return new Prentlaag();
}

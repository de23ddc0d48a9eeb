#include "ui/settings/layer_table.h"

#include <QHeaderView>
#include <QLocale>
#include <QPixmap>

#include "ui/document/qt_image.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/number_text.h"

namespace pastiche {
namespace {

enum Column { kName, kMaps, kMean, kLargest, kSeen, kColumns };

QTableWidgetItem* Cell(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
  return item;
}

QTableWidgetItem* NumberCell(const QString& number) {
  QTableWidgetItem* item = Cell(number);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

QTableWidgetItem* PictureCell(const Image& image, const QString& spoken) {
  QTableWidgetItem* item = Cell({});
  item->setData(Qt::DecorationRole, QPixmap::fromImage(ToQImage(image)));
  item->setData(Qt::AccessibleTextRole, spoken);
  return item;
}

}  // namespace

LayerTable::LayerTable(QWidget* parent) : QTableWidget(0, kColumns, parent) {
  Describe(this, tr("Layers"),
           tr("What each layer sees of the photo, and how strongly it answers to it."));
  setHorizontalHeaderLabels(
      {tr("Layer"), tr("Maps"), tr("Mean"), tr("Largest"), tr("What it sees")});
  verticalHeader()->hide();
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setStretchLastSection(true);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  // Tab leaves the table; the arrows move in it.
  setTabKeyNavigation(false);
}

void LayerTable::Show(const std::vector<LayerFacts>& layers) {
  const QLocale locale;
  setRowCount(static_cast<int>(layers.size()));
  int row = 0;
  for (const LayerFacts& layer : layers) {
    setItem(row, kName, Cell(QString::fromStdString(layer.name)));
    setItem(row, kMaps, NumberCell(locale.toString(static_cast<qlonglong>(layer.maps))));
    setItem(row, kMean, NumberCell(NumberText(layer.mean, 3)));
    setItem(row, kLargest, NumberCell(NumberText(layer.max, 3)));
    setItem(row, kSeen,
            PictureCell(*layer.lively, tr("The maps that vary most, as small grey pictures")));
    ++row;
  }
  resizeRowsToContents();
}

}  // namespace pastiche

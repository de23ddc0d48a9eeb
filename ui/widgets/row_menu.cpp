#include "ui/widgets/row_menu.h"

#include <QAbstractItemView>
#include <QMenu>

namespace pastiche {

void GiveRowMenu(QAbstractItemView* view, const char* name,
                 const std::function<void(QMenu*)>& fill) {
  view->setContextMenuPolicy(Qt::CustomContextMenu);
  QObject::connect(view, &QWidget::customContextMenuRequested, view,
                   [view, name, fill](const QPoint& at) {
                     const QModelIndex index = view->indexAt(at);
                     if (!index.isValid()) return;
                     view->setCurrentIndex(index);
                     auto* menu = new QMenu(view);
                     menu->setObjectName(name);
                     menu->setAttribute(Qt::WA_DeleteOnClose);
                     menu->setToolTipsVisible(true);
                     fill(menu);
                     menu->popup(view->viewport()->mapToGlobal(at));
                   });
}

}  // namespace pastiche

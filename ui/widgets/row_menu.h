#pragma once

#include <functional>

class QAbstractItemView;
class QMenu;

namespace pastiche {

/// Gives the rows of a list a menu: by a right click on one, which becomes the current one, or by
/// the Menu key for the current one. `fill` makes what is in it; the menu has the view for its
/// parent, this name, and goes when it is closed.
void GiveRowMenu(QAbstractItemView* view, const char* name,
                 const std::function<void(QMenu*)>& fill);

}  // namespace pastiche

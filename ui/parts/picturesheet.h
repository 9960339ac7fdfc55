// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QRect>
#include <algorithm>
#include <optional>
#include <utility>

namespace candor::parts {

// Opaque pictures side by side on one sheet, in bands as high as the highest of them. It never takes more
// memory than it takes when it is full, however many pictures there were: then all those in the oldest band
// make room. Not thread-safe.
template <typename Key>
class PictureSheet
{
public:
    // `height`: in device pixels, as is the width of 1024.
    explicit PictureSheet(int height)
        : m_height(height)
    {
    }

    // Without pictures: for those with `ratio` device pixels for each of theirs.
    void clear(int ratio)
    {
        m_pixels = {};
        m_ratio = ratio;
        m_bands.clear();
        m_bandHeight = 0;
        m_band = 0;
        m_free = 0;
        m_places.clear();
    }
    // nullptr = there is none.
    [[nodiscard]] const QRect *find(const Key &key) const
    {
        const auto it = m_places.constFind(key);
        return it == m_places.constEnd() ? nullptr : &*it;
    }
    // Where to draw a new one; all of that has its ground. Nothing for one that is too large.
    [[nodiscard]] std::optional<QRect> add(const Key &key, const QSize &size, QRgb ground)
    {
        if (size.height() * m_ratio > m_height || size.width() * m_ratio > width)
            return std::nullopt;
        if (size.height() > m_bandHeight) {
            clear(m_ratio);
            m_bandHeight = size.height();
            m_bands.resize(m_height / (m_bandHeight * m_ratio));
            m_pixels = QImage(width, m_height, QImage::Format_RGB32);
            m_pixels.setDevicePixelRatio(m_ratio);
        }
        if ((m_free + size.width()) * m_ratio > width)
            turnOver();
        const QRect place({m_free, m_band * m_bandHeight}, size);
        m_free += size.width();
        m_bands[m_band].append(key);
        m_places.insert(key, place);
        fill(inPixels(place), ground);
        return place;
    }
    [[nodiscard]] QImage &pixels() { return m_pixels; }
    // In device pixels.
    [[nodiscard]] QRect inPixels(const QRect &place) const
    {
        return {place.topLeft() * m_ratio, place.size() * m_ratio};
    }

private:
    static constexpr int width = 1024;

    void fill(const QRect &pixels, QRgb ground)
    {
        const auto line
            = [&](int y) { return reinterpret_cast<QRgb *>(m_pixels.scanLine(y)) + pixels.left(); };
        const auto *first = std::fill_n(line(pixels.top()), pixels.width(), ground) - pixels.width();
        for (int y = pixels.top() + 1; y <= pixels.bottom(); ++y)
            std::copy_n(first, pixels.width(), line(y));
    }
    void turnOver()
    {
        m_band = (m_band + 1) % int(m_bands.size());
        m_free = 0;
        for (const auto &key : std::exchange(m_bands[m_band], {}))
            m_places.remove(key);
    }

    int m_height;
    QImage m_pixels;
    int m_ratio = 1;
    int m_bandHeight = 0;
    QList<QList<Key>> m_bands; // what is in each
    int m_band = 0; // that the next one goes into
    int m_free = 0; // where it goes there
    QHash<Key, QRect> m_places;
};

} // namespace candor::parts

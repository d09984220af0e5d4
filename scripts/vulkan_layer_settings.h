/* Declares VK_EXT_layer_settings for headers of Vulkan before 1.3.272 (Debian 12, Ubuntu 24.04), with
   which llama.cpp's Vulkan back end would not compile. Numbers: vulkan_core.h. */
#if defined(__cplusplus) && __has_include(<vulkan/vulkan_core.h>)
#include <vulkan/vulkan_core.h>
#ifndef VK_EXT_layer_settings
#include <cstdint>
#include <vector>
namespace vk {
enum class LayerSettingTypeEXT { eBool32 = 0 };
struct LayerSettingEXT {
    const char *layer;
    const char *name;
    LayerSettingTypeEXT type;
    uint32_t count;
    const void *values;
};
struct LayerSettingsCreateInfoEXT {
    uint32_t type = 1000496000;
    const void *next = nullptr;
    uint32_t count;
    const LayerSettingEXT *settings;
    explicit LayerSettingsCreateInfoEXT(const std::vector<LayerSettingEXT> &all)
        : count(static_cast<uint32_t>(all.size())), settings(all.data()) {}
};
} // namespace vk
#endif
#endif

// The lines that docs/embedding/README.md states for each editor and sanitizer.

export const tinymce = {
  // Addresses stay as they were written.
  convert_urls: false,
  custom_elements:
    'council-indicator-trend,council-placement-mix,council-threshold-funnel,council-cost-comparator,council-vital-signs',
  extended_valid_elements: [
    'council-indicator-trend[src|options|lang|heading-level|density|loading|refresh|no-actions]',
    'council-placement-mix[src|options|lang|heading-level|density|loading|refresh|no-actions|view]',
    'council-threshold-funnel[src|options|lang|heading-level|density|loading|refresh|no-actions|view]',
    'council-cost-comparator[src|options|lang|heading-level|density|loading|refresh|no-actions|unit|occupied|occupancy|in-house]',
    'council-vital-signs[src|options|lang|heading-level|density|loading|refresh|no-actions|filter|sort|area|search|as-of]',
  ].join(','),
  // The sites that serve embed.html; without it every frame gets `sandbox=""`, which runs no script.
  sandbox_iframes_exclusions: [location.hostname],
};

export const ckeditor = {
  extraPlugins: ['TableCaption', 'GeneralHtmlSupport'],
  htmlSupport: {
    allow: [
      {
        // `$customElement` is CKEditor's name for tags with a hyphen.
        name: /^(\$customElement|council-[a-z-]+)$/,
        attributes:
          /^(src|options|lang|heading-level|density|loading|refresh|no-actions|view|unit|occupied|occupancy|in-house|filter|sort|area|search|as-of)$/,
      },
      { name: 'iframe', attributes: /^(src|title|width|height|loading)$/ },
    ],
  },
};

export const dompurify = {
  ADD_TAGS: ['iframe'],
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck:
      /^council-(indicator-trend|placement-mix|threshold-funnel|cost-comparator|vital-signs)$/,
    attributeNameCheck:
      /^(src|options|lang|heading-level|density|loading|refresh|no-actions|view|unit|occupied|occupancy|in-house|filter|sort|area|search|as-of)$/,
  },
};

while read -r module name; do
    python -c "from $module import $name" 2>&1 | tail -1
done <<END
django.utils.encoding smart_text
django.utils.translation ugettext
django.utils.translation ugettext_lazy
django.conf.urls url
django.utils.http is_safe_url
django.utils.timezone utc
django.utils six
django.shortcuts render_to_response
END

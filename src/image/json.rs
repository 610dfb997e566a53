//! JSON read field by field. Derived `Deserialize` is compiled anew for every type; these few functions serve all types
//! that the page reads, at a tenth of its bytes.
//!
//! Unknown fields are read over. A field of another kind than expected is wrong even where it may be missing.

use serde_json::Value;

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It is not there.
    #[error("missing field `{0}`")]
    Missing(&'static str),
    /// It is there, and something else than it has to be.
    #[error("field `{0}` is not what it has to be")]
    Kind(&'static str),
}

/// A field that has to be there.
pub(crate) fn field<'a>(of: &'a Value, name: &'static str) -> Result<&'a Value, Misfit> {
    of.get(name).ok_or(Misfit::Missing(name))
}

/// Whether a field that may be missing is there and not `null`.
pub(crate) fn is_given(of: &Value, name: &str) -> bool {
    of.get(name).is_some_and(|value| !value.is_null())
}

/// A text.
pub(crate) fn text<'a>(of: &'a Value, name: &'static str) -> Result<&'a str, Misfit> {
    field(of, name)?.as_str().ok_or(Misfit::Kind(name))
}

/// A text, empty where the field is missing.
pub(crate) fn text_or_empty(of: &Value, name: &'static str) -> Result<String, Misfit> {
    if of.get(name).is_none() { Ok(String::new()) } else { text(of, name).map(str::to_owned) }
}

/// A text, where it is given.
pub(crate) fn optional_text(of: &Value, name: &'static str) -> Result<Option<String>, Misfit> {
    is_given(of, name).then(|| text(of, name).map(str::to_owned)).transpose()
}

/// A number of 64 bits.
pub(crate) fn long(of: &Value, name: &'static str) -> Result<u64, Misfit> {
    field(of, name)?.as_u64().ok_or(Misfit::Kind(name))
}

/// A number of 32 bits.
pub(crate) fn number(of: &Value, name: &'static str) -> Result<u32, Misfit> {
    u32::try_from(long(of, name)?).map_err(|_| Misfit::Kind(name))
}

/// A number of 32 bits, where it is given.
pub(crate) fn optional_number(of: &Value, name: &'static str) -> Result<Option<u32>, Misfit> {
    is_given(of, name).then(|| number(of, name)).transpose()
}

/// Yes or no; no where the field is missing.
pub(crate) fn flag(of: &Value, name: &'static str) -> Result<bool, Misfit> {
    of.get(name).map_or(Ok(false), |value| value.as_bool().ok_or(Misfit::Kind(name)))
}

/// A list.
pub(crate) fn list<'a>(of: &'a Value, name: &'static str) -> Result<&'a [Value], Misfit> {
    field(of, name)?.as_array().map(Vec::as_slice).ok_or(Misfit::Kind(name))
}

/// A list, empty where the field is missing.
pub(crate) fn list_or_empty<'a>(of: &'a Value, name: &'static str) -> Result<&'a [Value], Misfit> {
    if of.get(name).is_none() { Ok(&[]) } else { list(of, name) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_that_may_be_missing_may_not_be_of_another_kind() {
        let of = json!({ "number": 5, "null": null, "text": "a" });
        assert_eq!(text_or_empty(&of, "absent"), Ok(String::new()));
        assert_eq!(text_or_empty(&of, "null"), Err(Misfit::Kind("null")));
        assert_eq!(optional_text(&of, "absent"), Ok(None));
        assert_eq!(optional_text(&of, "null"), Ok(None));
        assert_eq!(optional_text(&of, "number"), Err(Misfit::Kind("number")));
        assert_eq!(optional_text(&of, "text"), Ok(Some("a".to_owned())));
        assert_eq!(list_or_empty(&of, "absent"), Ok(&[][..]));
        assert_eq!(list_or_empty(&of, "text"), Err(Misfit::Kind("text")));
    }

    #[test]
    fn a_number_is_whole_and_fits_its_width() {
        let of = json!({ "a": 4_294_967_295_u64, "b": 4_294_967_296_u64, "c": 1.0, "d": -1 });
        assert_eq!((number(&of, "a"), long(&of, "b")), (Ok(u32::MAX), Ok(1 << 32)));
        for name in ["b", "c", "d"] {
            assert_eq!(number(&of, name), Err(Misfit::Kind(name)));
        }
    }

    #[test]
    fn what_is_no_object_has_no_fields() {
        for of in [json!(null), json!(5), json!("text"), json!([1])] {
            assert_eq!(number(&of, "a"), Err(Misfit::Missing("a")));
        }
    }
}

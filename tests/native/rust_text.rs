//! Just enough of Rust's grammar to tell code from comments, strings and tests.

/// The source with comments and the insides of strings and characters turned into blanks; lines stay where they are.
pub fn code_only(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut code = String::with_capacity(source.len());
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let skipped = comment_length(&chars[at..])
            .or_else(|| raw_string_length(&chars, at))
            .or_else(|| quoted_length(&chars[at..]));
        match skipped {
            Some(length) => {
                code.extend(chars[at..at + length].iter().map(|&c| if c == '\n' { '\n' } else { ' ' }));
                at += length;
            }
            None => {
                code.push(c);
                at += 1;
            }
        }
    }
    code
}

/// The string literals of the source with what stands before each of them in its code, without quotes.
pub fn strings(source: &str) -> Vec<(String, String)> {
    let chars: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let mut code = String::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let comment = comment_length(&chars[at..]);
        let string = raw_string_length(&chars, at).or_else(|| quoted_length(&chars[at..]));
        if let (None, Some(length)) = (comment, string) {
            let literal: String = chars[at..at + length].iter().collect();
            found.push((code.clone(), literal.trim_matches(['r', '#', '"']).to_owned()));
            code.push('"');
        } else if comment.is_none() {
            code.push(c);
        }
        at += comment.or(string).unwrap_or(1);
    }
    found
}

/// The lines before the first inline test module.
pub fn without_tests(source: &str) -> &str {
    let mut end = 0;
    for line in source.split_inclusive('\n') {
        if line.trim_end() == "#[cfg(test)]" {
            return &source[..end];
        }
        end += line.len();
    }
    source
}

/// True where `word` stands in `code` as a whole identifier or path.
pub fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        !before.is_some_and(is_identifier) && !after.is_some_and(is_identifier)
    })
}

/// True for what may stand inside an identifier.
pub fn is_identifier(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn comment_length(rest: &[char]) -> Option<usize> {
    match rest {
        ['/', '/', ..] => Some(rest.iter().position(|&c| c == '\n').unwrap_or(rest.len())),
        ['/', '*', ..] => Some(block_comment_length(rest)),
        _ => None,
    }
}

fn block_comment_length(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(rest.len())
}

fn raw_string_length(chars: &[char], at: usize) -> Option<usize> {
    let rest = &chars[at..];
    let inside_word = at > 0 && is_identifier(chars[at - 1]) && chars[at - 1] != 'b';
    if rest[0] != 'r' || inside_word {
        return None;
    }
    let hashes = rest[1..].iter().take_while(|&&c| c == '#').count();
    if rest.get(1 + hashes) != Some(&'"') {
        return None;
    }
    let body = 2 + hashes;
    let closes = |end: &usize| {
        rest[*end] == '"' && rest.len() > end + hashes && rest[end + 1..=end + hashes].iter().all(|&c| c == '#')
    };
    Some((body..rest.len()).find(closes).map_or(rest.len(), |end| end + 1 + hashes))
}

/// Length of a string or a character, quotes included; a lifetime is neither.
fn quoted_length(rest: &[char]) -> Option<usize> {
    match rest {
        ['\'', '\\', ..] | ['"', ..] => {}
        ['\'', _, '\'', ..] => return Some(3),
        _ => return None,
    }
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            c if c == rest[0] => return Some(at + 1),
            _ => at += 1,
        }
    }
    Some(rest.len())
}

#[test]
fn comments_and_strings_are_blank_and_lines_stay() {
    let source = "let a = \"x // y\"; // TO\n/* b /* c */ d */ let e = r#\"f\"g\"#; let h = '\"'; 'life: loop {}\n";
    let code = code_only(source);
    assert_eq!(code.lines().count(), source.lines().count());
    assert_eq!(code.chars().count(), source.chars().count());
    let words: Vec<&str> = code.split_whitespace().collect();
    assert_eq!(words, ["let", "a", "=", ";", "let", "e", "=", ";", "let", "h", "=", ";", "'life:", "loop", "{}"]);
}

#[test]
fn an_escaped_quote_does_not_end_a_string() {
    assert_eq!(code_only(r#"f("a\"b", '\'') + async_move"#).split_whitespace().last(), Some("async_move"));
}

#[test]
fn the_part_without_tests_ends_at_the_first_test_module() {
    assert_eq!(without_tests("a\nb\n#[cfg(test)]\nmod tests {}\n"), "a\nb\n");
    assert_eq!(without_tests("a\nb\n"), "a\nb\n");
}

#[test]
fn a_word_is_found_only_whole() {
    assert!(has_word("pub async fn f()", "async"));
    assert!(!has_word("allow(async_fn_in_trait)", "async"));
    assert!(has_word("use web_sys::Window", "web_sys"));
}

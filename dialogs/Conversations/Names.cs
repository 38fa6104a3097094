using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>What networks, municipalities and people may be called: one line, not too long.</summary>
internal static class Names
{
    public static string OneLine(string typed) => string.Join(' ', typed.Split((char[])['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static PlainNotice? Problem(string name) =>
        !name.Any(char.IsLetterOrDigit) ? PlainNotice.NameMissing
        : name.Length > Limits.NameLength ? PlainNotice.NameTooLong
        : null;
}

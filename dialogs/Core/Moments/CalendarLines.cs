using System.Text;

namespace Sleutelnet.Core.Moments;

/// <summary>The lines of a calendar file: escaped, and folded where they are long.</summary>
internal static class CalendarLines
{
    private const int MostBytes = 75;

    /// <summary>A text as a value: its marks escaped, on one line, without characters that no file may hold.</summary>
    public static string Escaped(string text)
    {
        var value = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character == '\n')
                value.Append("\\n");
            else if (character is '\\' or ';' or ',')
                value.Append('\\').Append(character);
            else if (!char.IsControl(character) || character == '\t')
                value.Append(character);
        }

        return value.ToString();
    }

    /// <summary>The lines as a file.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var file = new StringBuilder();
        foreach (var line in lines)
        {
            var bytes = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                // The space that a folded line begins with counts too.
                if (bytes + rune.Utf8SequenceLength > MostBytes)
                {
                    file.Append("\r\n ");
                    bytes = 1;
                }

                file.Append(rune.ToString());
                bytes += rune.Utf8SequenceLength;
            }

            file.Append("\r\n");
        }

        return file.ToString();
    }
}

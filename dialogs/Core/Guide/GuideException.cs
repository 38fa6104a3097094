namespace Sleutelnet.Core.Guide;

/// <summary>The content is not right; the message names the file and the place.</summary>
public sealed class GuideException : Exception
{
    /// <summary>Names what is wrong where.</summary>
    /// <param name="file">The content file.</param>
    /// <param name="place">A JSON path, or an id.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="inner">What the JSON reader said.</param>
    public GuideException(string file, string place, string problem, Exception? inner = null)
        : base($"{file}, {place}: {problem}", inner)
    {
    }
}

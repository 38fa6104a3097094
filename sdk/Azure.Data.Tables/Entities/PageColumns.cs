using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>
/// What the rows of a page have in common, so that it is made once and not for every row: the columns, which mostly follow each other in
/// the same order, and the partition's key.
/// </summary>
internal sealed class PageColumns
{
    private readonly List<Column> _columns = [];
    private int _expected;
    private string _partitionKey;

    /// <summary>How many properties the row before had: the room to make for the next one.</summary>
    public int RowSize { get; set; }

    public void BeginRow() => _expected = 0;

    /// <summary>The column whose name is at the reader.</summary>
    public Column Next(ref Utf8JsonReader reader)
    {
        var index = _expected < _columns.Count && _columns[_expected].IsAt(ref reader) ? _expected : Find(ref reader);
        _expected = index + 1;
        return _columns[index];
    }

    public string PartitionKey(ref Utf8JsonReader reader)
    {
        if (_partitionKey is null || !reader.ValueTextEquals(_partitionKey))
        {
            _partitionKey = reader.GetString();
        }

        return _partitionKey;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        for (var index = 0; index < _columns.Count; index++)
        {
            if (_columns[index].IsAt(ref reader))
            {
                return index;
            }
        }

        _columns.Add(new Column(ref reader));
        return _columns.Count - 1;
    }
}

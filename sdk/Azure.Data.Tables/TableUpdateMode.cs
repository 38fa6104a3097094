namespace Azure.Data.Tables;

/// <summary>Whether properties that the written entity does not name are kept or dropped.</summary>
public enum TableUpdateMode
{
    Merge = 0,
    Replace = 1,
}

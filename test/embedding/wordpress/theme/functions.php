<?php
// What docs/embedding/wordpress.md tells a site to add, written here by the test.
require __DIR__ . '/script.php';
if ( file_exists( __DIR__ . '/lines.php' ) ) {
	require __DIR__ . '/lines.php';
}
